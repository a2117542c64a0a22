package org.rapporteur.read.archive;

import java.io.IOException;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Unreadable;

/** A way in which several documents are packed into one. */
public interface Archive {
  /** What it is called, for messages. */
  String name();

  /**
   * True when a document is such an archive.
   *
   * @param fileName its name in lower case, without the ending of a compression, or empty
   * @param contentType the media type it came with, in lower case without parameters, or empty
   * @param head its first bytes, at most 4096
   */
  boolean covers(String fileName, String contentType, Bytes head);

  /**
   * Its members, in order; each is read to its end before the next is asked for.
   *
   * @throws Unreadable when it is no sound archive of this kind
   */
  Members open(Packed packed) throws IOException, Unreadable;
}
