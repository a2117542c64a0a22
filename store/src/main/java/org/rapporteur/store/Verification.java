package org.rapporteur.store;

import java.util.List;

/**
 * The outcome of re-checking what is kept.
 *
 * @param checked number of values checked
 * @param failures each value found wrong, in words that name report, claim and what is wrong
 */
public record Verification(long checked, List<String> failures) {
  /** Copies the list. */
  public Verification {
    failures = List.copyOf(failures);
  }
}
