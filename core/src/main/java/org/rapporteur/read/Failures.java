package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.model.Outcome;
import org.rapporteur.read.format.Unreadable;

/** Says why something could not be read. */
final class Failures {
  private static final String STAGE = "read";

  private Failures() {}

  /** The document under this name could not be read. */
  static ReadResult of(Document document, String source, Unreadable e) {
    return new ReadResult.Failed(
        new Outcome.Failed(document.idOrSource(), source, STAGE, e.where(), e.reason()));
  }

  /** The document could not be read. */
  static ReadResult of(Document document, Unreadable e) {
    return of(document, document.source(), e);
  }

  /** The document, or what it lies in, could not be opened or read to its end. */
  static ReadResult of(Document document, IOException e) {
    return of(document, new Unreadable("", Trouble.reason(e)));
  }

  /** Opens what is not opened. */
  static InputStream nothing() {
    return InputStream.nullInputStream();
  }
}
