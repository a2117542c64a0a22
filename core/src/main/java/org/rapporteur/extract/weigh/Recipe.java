package org.rapporteur.extract.weigh;

/**
 * How a linear model is learned.
 *
 * @param epochs how often all examples are gone through, from 1
 * @param decay how strongly each weight is drawn back to zero at each step, from 0
 * @param rate how far the first steps go, above 0
 * @param leastCount how many examples must have a feature for it to get a weight, from 1
 * @param shift what is added to the bias at the end: above 0 for more decisions in favour
 */
public record Recipe(int epochs, double decay, double rate, int leastCount, double shift) {
  /** Refuses figures out of range. */
  public Recipe {
    if (epochs < 1 || decay < 0 || rate <= 0 || leastCount < 1) {
      throw new IllegalArgumentException("no such recipe");
    }
  }
}
