package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.app.evaluate.GoldReport;
import org.rapporteur.app.evaluate.Predictions;
import org.rapporteur.extract.Extractor;
import org.rapporteur.model.Outcome;

/**
 * What models say of reports they were not learned from: each fold is read with models learned from
 * all the others.
 */
final class HeldOut implements Predictions {
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  HeldOut(List<Lesson> lessons, Folds folds, Training training) {
    for (int fold = 0; fold < folds.count(); fold++) {
      List<Lesson> learned = new ArrayList<>();
      List<Lesson> left = new ArrayList<>();
      for (Lesson lesson : lessons) {
        (folds.of(lesson.gold().id()) == fold ? left : learned).add(lesson);
      }
      Extractor extractor = training.learn(learned).extractor();
      left.forEach(lesson -> outcomes.put(lesson.gold().id(), lesson.read(extractor)));
    }
  }

  @Override
  public Optional<Prediction> find(GoldReport report) {
    return Optional.ofNullable(outcomes.get(report.id())).map(Prediction::of);
  }

  /** What became of the report; empty when its language is not covered. */
  Optional<Outcome> outcome(GoldReport report) {
    return Optional.ofNullable(outcomes.get(report.id()));
  }
}
