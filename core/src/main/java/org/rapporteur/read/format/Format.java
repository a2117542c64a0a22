package org.rapporteur.read.format;

import org.jspecify.annotations.Nullable;

/** A way in which one report is written down: knows its own kind and brings bytes to a draft. */
public interface Format {
  /** What the format is called, for messages. */
  String name();

  /**
   * True when a document is of this format.
   *
   * @param fileName its name in lower case, or an empty string
   * @param contentType the media type it came with, in lower case without parameters, or empty
   * @param head its first bytes, at most 4096
   */
  boolean covers(String fileName, String contentType, Bytes head);

  /** True when further documents may lie in one of this format, as attachments in a mail. */
  default boolean encloses() {
    return false;
  }

  /** True when its words stand in its bytes as they are, tags between them or not. */
  default boolean isText() {
    return false;
  }

  /**
   * The draft of a report.
   *
   * @param bytes the whole document
   * @param charset the charset it came with, such as from an HTTP header, or null
   * @param url the address it came from, or null
   * @throws Unreadable when the bytes are not a sound document of this format
   */
  Draft draft(Bytes bytes, @Nullable String charset, @Nullable String url) throws Unreadable;
}
