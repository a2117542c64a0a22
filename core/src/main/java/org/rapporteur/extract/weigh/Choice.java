package org.rapporteur.extract.weigh;

import java.util.List;
import java.util.Set;

/**
 * A decided choice between several things to learn from.
 *
 * @param options what is known of each of them, by name
 * @param right numbers of those that are right, from 0; never empty
 */
public record Choice(List<List<String>> options, Set<Integer> right) {
  /** Copies; refuses a choice in which nothing is right. */
  public Choice {
    options = options.stream().map(List::copyOf).toList();
    right = Set.copyOf(right);
    if (right.isEmpty()) {
      throw new IllegalArgumentException("nothing is right");
    }
  }
}
