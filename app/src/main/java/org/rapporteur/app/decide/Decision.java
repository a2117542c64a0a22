package org.rapporteur.app.decide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides, in the words of {@code rapporteur review}.
 *
 * @param verb what is done
 * @param on ids of what it is done to
 * @param path the value meant, or the field in dispute, or null
 * @param value what it is, or null
 * @param report id of the only report meant, or null
 * @param quote the words of a report that say what is added, or null
 * @param fields what is added, by field
 */
public record Decision(
    Verb verb,
    List<String> on,
    @Nullable String path,
    @Nullable String value,
    @Nullable String report,
    @Nullable String quote,
    Map<String, String> fields) {
  /** Copies the list and the map. */
  public Decision {
    on = List.copyOf(on);
    fields = Map.copyOf(fields);
  }

  /** What can be done. */
  public enum Verb {
    /** Lets a doubtful join or a value stand. */
    ACCEPT,
    /** Says what a value is instead. */
    CORRECT,
    /** Takes away what a report does not say. */
    REMOVE,
    /** Adds what the reader missed. */
    ADD,
    /** Says that things are one. */
    MERGE,
    /** Says that things are not one. */
    SPLIT,
    /** Says that it cannot be told whether things are one. */
    UNSURE,
    /** Lets one value of a dispute stand. */
    SETTLE,
    /** Says that a commitment was kept. */
    CLOSE,
    /** Says that a commitment will not be kept. */
    DROP,
    /** Says that a commitment is open. */
    REOPEN,
    /** Takes a judgement back. */
    WITHDRAW
  }
}
