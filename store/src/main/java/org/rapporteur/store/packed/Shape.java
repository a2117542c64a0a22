package org.rapporteur.store.packed;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How values of one type are written and read. */
interface Shape {
  /** Writes a value of the type, or none. */
  void write(@Nullable Object value, TextsOut out) throws IOException;

  /** Reads what was written. */
  @Nullable Object read(TextsIn in) throws IOException;
}
