package org.rapporteur.extract.agenda;

import java.util.List;

/**
 * What a report says was discussed, produced and promised, not yet tied to its engagements.
 *
 * @param topics what was or will be discussed, in order of their spans
 * @param results what came of it, in order of their spans
 * @param promises what is owed for later, in order of their spans
 */
public record Agenda(List<Topic> topics, List<Found> results, List<Promise> promises) {
  /** Copies the lists. */
  public Agenda {
    topics = List.copyOf(topics);
    results = List.copyOf(results);
    promises = List.copyOf(promises);
  }
}
