package org.rapporteur.read.archive;

import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One document of an archive. */
public sealed interface Member {
  /** Its name within the archive; empty when the archive only compresses one document. */
  String name();

  /**
   * A document to be read.
   *
   * @param name its name
   * @param url the address it was taken from, or null
   * @param contentType its media type, or null
   * @param content its bytes, to be read once
   */
  record Content(
      String name, @Nullable String url, @Nullable String contentType, InputStream content)
      implements Member {}

  /**
   * One that is not read.
   *
   * @param name its name
   * @param reason why, in words
   */
  record Refused(String name, String reason) implements Member {}

  /**
   * True for what nobody takes for a report: folders' notes of operating systems, hidden files, and
   * what a saved page keeps beside itself.
   */
  static boolean isCompanion(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
    String last = lower.substring(lower.lastIndexOf('/') + 1);
    boolean hidden = last.startsWith(".") || lower.startsWith("__macosx/");
    return hidden
        || Set.of("thumbs.db", "desktop.ini").contains(last)
        || Companions.ENDINGS.contains(last.substring(last.lastIndexOf('.') + 1));
  }

  /** Why a name cannot be that of a member, or null: names never lead out of the archive. */
  static @Nullable String trouble(String name) {
    String slashed = name.replace('\\', '/');
    boolean rooted = slashed.startsWith("/") || slashed.matches("[A-Za-z]:.*");
    boolean climbs = ("/" + slashed + "/").contains("/../");
    return rooted || climbs ? "its name leads out of the archive" : null;
  }
}
