package org.rapporteur.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one report that was brought in.
 *
 * @param source the file, or the place in an archive
 * @param fate what became of it
 * @param reason why it was passed over or could not be read; empty when there is nothing to say
 * @param report id of the report on record, or null when there is none
 * @param engagements ids of the engagements it tells
 */
public record Arrived(
    String source, Fate fate, String reason, @Nullable String report, List<String> engagements) {
  /** Copies the list. */
  public Arrived {
    engagements = List.copyOf(engagements);
  }

  /** What can become of a report. */
  public enum Fate {
    /** It is on record and tells of engagements. */
    KEPT,
    /** It is on record and tells of none. */
    SKIPPED,
    /** It was on record already. */
    KNOWN,
    /** It could not be read. */
    FAILED
  }
}
