package org.rapporteur.extract.weigh;

/**
 * How a linear model is learned.
 *
 * @param pull how strongly each weight is drawn to zero, above 0: what one case in which a weight
 *     of 1 is wholly wrong weighs against, so that rare features get small weights
 * @param leastCount how many examples must have a feature for it to get a weight, from 1
 * @param shift what is added to the bias at the end: above 0 for more decisions in favour
 */
public record Recipe(double pull, int leastCount, double shift) {
  /** Refuses figures out of range. */
  public Recipe {
    if (!(pull > 0) || leastCount < 1) {
      throw new IllegalArgumentException("no such recipe");
    }
  }
}
