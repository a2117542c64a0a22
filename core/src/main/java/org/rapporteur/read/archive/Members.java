package org.rapporteur.read.archive;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The members of an archive that is open, one after another. */
public interface Members extends Closeable {
  /** The next member, or null at the end; what was left of the one before is passed over. */
  @Nullable Member next() throws IOException;
}
