package org.rapporteur.model;

import java.util.List;

/**
 * A party that a report names without saying that it takes part in an engagement.
 *
 * @param party who is named; its capacity says nothing
 * @param evidence the words that name it, with paths such as {@code participants[0].name}; never
 *     empty
 */
public record Naming(Participant party, List<Evidence> evidence) {
  /** Copies the list; refuses a naming without its words. */
  public Naming {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a naming needs its words: " + party.names().get(0));
    }
  }
}
