package org.rapporteur.read.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A member's bytes as a stream of its own; closing it leaves the archive open. */
final class Uncloseable extends FilterInputStream {
  Uncloseable(InputStream in) {
    super(in);
  }

  @Override
  public void close() {}
}
