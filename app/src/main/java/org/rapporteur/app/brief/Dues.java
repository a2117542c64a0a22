package org.rapporteur.app.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.brief.Brief.Citation;
import org.rapporteur.app.brief.Brief.Note;
import org.rapporteur.app.brief.Brief.Sentence;
import org.rapporteur.model.Commitment;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;

/**
 * What is owed, in sentences: what is overdue or open first, then what was kept or dropped.
 *
 * @param told the engagements that the brief tells, by id
 * @param citations the reports quoted
 * @param asOf the day that decides what is overdue, or null
 */
record Dues(Map<String, EngagementView> told, Citations citations, @Nullable LocalDate asOf) {
  private static final List<CommitmentStatus> ORDER =
      List.of(
          CommitmentStatus.OVERDUE,
          CommitmentStatus.OPEN,
          CommitmentStatus.KEPT,
          CommitmentStatus.DROPPED);

  /** A paragraph for each commitment of the engagements told. */
  List<List<Sentence>> paragraphs(List<CommitmentView> commitments) {
    return commitments.stream()
        .filter(each -> told.containsKey(each.engagement()) && !each.reports().isEmpty())
        .sorted(
            Comparator.comparing((CommitmentView each) -> ORDER.indexOf(status(each)))
                .thenComparing(each -> String.valueOf(each.value().due()))
                .thenComparing(CommitmentView::id))
        .map(each -> List.of(sentence(each)))
        .toList();
  }

  private CommitmentStatus status(CommitmentView view) {
    return CommitmentStatus.of(view, asOf);
  }

  private Sentence sentence(CommitmentView view) {
    Commitment value = view.value();
    Voice voice = citations.voice();
    Wording wording =
        new Wording(voice)
            .say(voice.label("status", status(view).label()) + voice.say("list.comma") + " ")
            .say(voice.label("grade", value.grade().label()) + voice.say("what.name") + " ")
            .quote(value.quote());
    add(wording, "owed.by", value.by());
    add(wording, "owed.to", value.to());
    if (value.due() != null) {
      wording.say(voice.say("owed.due") + " " + voice.date(value.due()));
    } else {
      add(wording, "owed.due", value.dueWords());
    }
    String kept = keptBy(view);
    EngagementView keeper = kept == null ? null : told.get(kept);
    if (keeper != null) {
      wording.say(voice.say("owed.kept", Drafter.brief(keeper, voice)));
    }
    Citation citation = citations.of(view.reports().get(0), value.quote(), null);
    return wording.say(". ").on(new Note(List.of(citation)));
  }

  private static @Nullable String keptBy(CommitmentView view) {
    if (view.closing() != null) {
      return view.closing().keptBy();
    }
    return view.fate() == null ? null : view.fate().keptBy();
  }

  private void add(Wording wording, String label, @Nullable String value) {
    if (value != null) {
      Voice voice = citations.voice();
      wording.say(voice.say(label) + " ").name(String.valueOf(voice.side(value)));
    }
  }
}
