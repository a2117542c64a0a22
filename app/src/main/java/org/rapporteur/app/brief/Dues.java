package org.rapporteur.app.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.brief.Brief.Citation;
import org.rapporteur.app.brief.Brief.Note;
import org.rapporteur.app.brief.Brief.Sentence;
import org.rapporteur.app.json.CommitmentStatus;
import org.rapporteur.app.show.DateWords;
import org.rapporteur.model.Commitment;
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
    String status = status(view).label();
    Wording wording =
        new Wording()
            .say(status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1))
            .say(", " + value.grade().label() + ": ")
            .quote(value.quote());
    add(wording, ", owed by ", value.by());
    add(wording, ", owed to ", value.to());
    if (value.due() != null) {
      wording.say(", due " + DateWords.of(value.due()));
    } else {
      add(wording, ", due ", value.dueWords());
    }
    String kept = keptBy(view);
    EngagementView keeper = kept == null ? null : told.get(kept);
    if (keeper != null) {
      wording.say("; kept by the " + Drafter.brief(keeper));
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

  private static void add(Wording wording, String label, @Nullable String value) {
    if (value != null) {
      wording.say(label).name(String.valueOf(EngagementAccount.side(value)));
    }
  }
}
