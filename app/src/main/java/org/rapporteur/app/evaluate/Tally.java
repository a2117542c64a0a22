package org.rapporteur.app.evaluate;

import java.util.EnumMap;
import java.util.Map;

/** Scores by slot, added up over reports. Not safe to share between threads. */
public final class Tally {
  private final Map<Slot, Score> scores = new EnumMap<>(Slot.class);

  void add(Slot slot, int hit, int wrong, int missed) {
    scores.merge(slot, new Score(hit, wrong, missed), Score::plus);
  }

  void add(Tally other) {
    other.scores.forEach((slot, score) -> scores.merge(slot, score, Score::plus));
  }

  Score score(Slot slot) {
    return scores.getOrDefault(slot, Score.NONE);
  }

  /** All slots together, none weighted: the record score. */
  public Score whole() {
    return scores.values().stream().reduce(Score.NONE, Score::plus);
  }
}
