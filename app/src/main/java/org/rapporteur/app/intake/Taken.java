package org.rapporteur.app.intake;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Outcome;
import org.rapporteur.read.format.Bytes;

/**
 * A report taken in.
 *
 * @param outcome what became of it
 * @param original its bytes as they came in, or null when they could not be read
 */
public record Taken(Outcome outcome, @Nullable Bytes original) {
  private static final byte[] NONE = {};

  /** Its bytes as they came in; none when they could not be read. */
  public byte[] bytes() {
    return original == null ? NONE : original.toArray();
  }

  /** How many bytes it came in. */
  public int size() {
    return original == null ? 0 : original.length();
  }
}
