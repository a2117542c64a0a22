package org.rapporteur.extract.weigh;

import java.util.List;

/**
 * A decided case to learn from.
 *
 * @param features what is known of the case, by name
 * @param label the right decision
 */
public record Example(List<String> features, String label) {
  /** Copies the list. */
  public Example {
    features = List.copyOf(features);
  }
}
