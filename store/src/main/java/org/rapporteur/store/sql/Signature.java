package org.rapporteur.store.sql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Judgement;

/**
 * When something was done to a record, and by whom.
 *
 * @param at the moment
 * @param by name of the person, or null where nobody gave one
 */
public record Signature(Instant at, @Nullable String by) {
  /** Of a person's judgement, kept at this moment. */
  public static Signature of(Judgement judgement, Instant at) {
    return new Signature(at, judgement.by());
  }
}
