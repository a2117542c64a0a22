package org.rapporteur.record;

import java.util.List;

/**
 * What keeping one source came to.
 *
 * @param report id of the report, or of the source when it could not be read
 * @param fate what came of it
 * @param engagements ids of what the report tells, in its order; those of the reading in force
 * @param note the same in words, for people
 */
public record Added(String report, Fate fate, List<String> engagements, String note) {
  /** Copies the list. */
  public Added {
    engagements = List.copyOf(engagements);
  }

  /** What can come of adding a source. */
  public enum Fate {
    /** A report not on record before. */
    NEW,
    /** Already on record; nothing changed. */
    KNOWN,
    /** Another text under a known id: its next version. */
    NEXT_VERSION,
    /** A newer reader's reading took the place of the older. */
    REREAD,
    /** Could not be read; noted as failed. */
    FAILED
  }
}
