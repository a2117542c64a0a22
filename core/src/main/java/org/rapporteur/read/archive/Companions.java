package org.rapporteur.read.archive;

import java.util.Set;

/** Endings of files that a saved page keeps beside itself: pictures, styles, scripts, fonts. */
public final class Companions {
  /** The endings, in lower case without dot. */
  public static final Set<String> ENDINGS =
      Set.of(
          "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "avif",
          "woff", "woff2", "ttf", "eot", "otf", "mp3", "mp4", "webm");

  private Companions() {}
}
