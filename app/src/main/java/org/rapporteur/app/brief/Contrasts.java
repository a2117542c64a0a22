package org.rapporteur.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.app.brief.Brief.Citation;
import org.rapporteur.app.brief.Brief.Note;
import org.rapporteur.app.brief.Brief.Sentence;
import org.rapporteur.model.Evidence;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Words;

/**
 * Where the sources of one engagement differ, in sentences.
 *
 * @param view the engagement
 * @param citations the reports quoted
 */
record Contrasts(EngagementView view, Citations citations) {
  /** A paragraph for each disagreement whose sides have words. */
  List<List<Sentence>> paragraphs() {
    return view.disagreements().stream()
        .flatMap(each -> sentence(each).stream())
        .map(List::of)
        .toList();
  }

  private Optional<Sentence> sentence(Disagreement disagreement) {
    boolean counted = disagreement.field().startsWith("count:");
    String field = disagreement.field().substring(disagreement.field().indexOf(':') + 1);
    Voice voice = citations.voice();
    String label = voice.label(counted ? "count" : "field", field);
    Wording wording =
        new Wording(voice)
            .say(voice.say(counted ? "differ.number" : "differ.field", label))
            .say(" (" + Drafter.brief(view, voice) + ")" + voice.say("what.name") + " ");
    List<Citation> sides = new ArrayList<>();
    String between = "";
    for (Disagreement.Value value : disagreement.values()) {
      wording.say(between).name(value.value());
      wording.say(" (" + voice.label("stage", value.stage()) + voice.say("list.comma") + " ");
      wording.say(voice.say("differ.reports", value.witnesses()) + ")");
      between = " " + voice.say("list.or") + " ";
      citation(disagreement.field(), value).ifPresent(sides::add);
    }
    if (disagreement.resolvedBy() != null) {
      wording.say(voice.say("differ.settled"));
    }
    return sides.size() < 2 ? Optional.empty() : Optional.of(wording.say(". ").on(new Note(sides)));
  }

  /**
   * The words of one side: those of the field that hold the value's last word, else of the field.
   */
  private Optional<Citation> citation(String field, Disagreement.Value value) {
    String path =
        field.startsWith("count:") ? "counts" : field.equals("organiser") ? "participants" : field;
    String last = value.value().substring(value.value().lastIndexOf(' ') + 1);
    List<Words> candidates =
        view.evidence().stream()
            .filter(each -> value.reports().contains(each.report()))
            .filter(each -> each.evidence().path().startsWith(path))
            .toList();
    return candidates.stream()
        .filter(each -> each.evidence().quote().contains(last))
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .map(each -> citation(each.report(), each.evidence()));
  }

  private Citation citation(String report, Evidence evidence) {
    return citations.of(report, evidence.quote(), evidence.reason());
  }
}
