package org.rapporteur.app.evaluate;

/**
 * How often a slot was right.
 *
 * @param hit values in both gold and prediction
 * @param wrong values in the prediction alone
 * @param missed values in the gold record alone
 */
public record Score(int hit, int wrong, int missed) {
  /** Nothing compared yet. */
  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(hit + other.hit, wrong + other.wrong, missed + other.missed);
  }

  /** How much of what was predicted is right, 0 to 1; 0 when nothing was. */
  public double precision() {
    return hit == 0 ? 0.0 : (double) hit / (hit + wrong);
  }

  /** How much of the gold record was found, 0 to 1; 0 when it is empty. */
  public double recall() {
    return hit == 0 ? 0.0 : (double) hit / (hit + missed);
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0.0 : 2 * p * r / (p + r);
  }

  boolean isEmpty() {
    return hit + wrong + missed == 0;
  }
}
