package org.rapporteur.model;

/**
 * A number a report gives of an engagement's parties.
 *
 * @param of what is counted
 * @param value the number, not negative
 * @param bound how it is bounded
 */
public record Count(CountOf of, int value, Bound bound) {
  /** Refuses a negative number. */
  public Count {
    if (value < 0) {
      throw new IllegalArgumentException("negative count " + value);
    }
  }
}
