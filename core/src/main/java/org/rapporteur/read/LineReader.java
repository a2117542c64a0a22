package org.rapporteur.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;

/**
 * Cuts a stream of bytes into lines, one in memory at a time; of an overlong line only the size.
 */
final class LineReader {
  private static final int CHUNK = 64 << 10;

  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];
  private int next;
  private int end;
  private boolean overlong;

  /** Reads the lines of the stream. */
  LineReader(InputStream in) {
    this.in = in;
  }

  /** True when the line just read was longer than a page may be; what was returned is cut. */
  boolean wasOverlong() {
    return overlong;
  }

  /** The next line without its line feed, or null at the end. */
  @Nullable Bytes next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    overlong = false;
    boolean any = false;
    while (true) {
      if (next == end && !fill()) {
        return any ? Bytes.of(line.toByteArray()) : null;
      }
      any = true;
      int stop = next;
      while (stop < end && chunk[stop] != '\n') {
        stop++;
      }
      int fits = Math.min(stop - next, Bytes.LIMIT - line.size());
      line.write(chunk, next, fits);
      overlong |= fits < stop - next;
      next = stop;
      if (next < end) {
        next++;
        return Bytes.of(line.toByteArray());
      }
    }
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, in.read(chunk));
    return end > 0;
  }
}
