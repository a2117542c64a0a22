package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.app.evaluate.GoldReport;
import org.rapporteur.app.evaluate.Predictions;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.weigh.Models;
import org.rapporteur.model.Outcome;

/** What models say of reports made ready to learn from. */
final class Readings implements Predictions {
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  private Readings() {}

  /** What these models say of all of the reports. */
  static Readings of(List<Lesson> lessons, Models models) {
    Readings out = new Readings();
    out.read(lessons, models);
    return out;
  }

  /** What models say that were not learned from them: each fold is read with those of the rest. */
  static Readings heldOut(List<Lesson> lessons, Folds folds, Training training) {
    Readings out = new Readings();
    for (int fold = 0; fold < folds.count(); fold++) {
      List<Lesson> learned = new ArrayList<>();
      List<Lesson> left = new ArrayList<>();
      for (Lesson lesson : lessons) {
        (folds.of(lesson.gold().id()) == fold ? left : learned).add(lesson);
      }
      out.read(left, training.learn(learned));
    }
    return out;
  }

  private void read(List<Lesson> lessons, Models models) {
    Extractor extractor = new Extractor(models);
    lessons.forEach(lesson -> outcomes.put(lesson.gold().id(), lesson.read(extractor)));
  }

  @Override
  public Optional<Prediction> find(GoldReport report) {
    return outcome(report).map(Prediction::of);
  }

  /** What became of the report; empty when its language is not covered. */
  Optional<Outcome> outcome(GoldReport report) {
    return Optional.ofNullable(outcomes.get(report.id()));
  }
}
