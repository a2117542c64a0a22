package org.rapporteur.read.format;

import java.util.Locale;

/**
 * Tells text that can be a report from content that is none: binary content, with the place where
 * it shows, and text beyond all measure.
 */
public final class SoundText {
  /** The longest text, or source of a page, that is read: 16 million characters. */
  public static final int MOST_CHARACTERS = 16_000_000;

  private static final int TOLERATED = 200;

  private SoundText() {}

  /** Refuses content that begins like a known binary format. */
  static void refuseBinary(Bytes bytes) throws Unreadable {
    String kind = kind(bytes);
    if (!kind.isEmpty()) {
      throw new Unreadable("byte 0", "binary content (" + kind + ") at byte 0");
    }
  }

  private static String kind(Bytes bytes) {
    if (bytes.startWith('%', 'P', 'D', 'F', '-')) {
      return "PDF";
    } else if (bytes.startWith('P', 'K', 3, 4)) {
      return "ZIP";
    } else if (bytes.startWith(0x1f, 0x8b)) {
      return "gzip";
    } else if (bytes.startWith(0x89, 'P', 'N', 'G') || bytes.startWith(0xff, 0xd8, 0xff)) {
      return "image";
    } else if (bytes.startWith('G', 'I', 'F', '8') || bytes.startWith('R', 'I', 'F', 'F')) {
      return "image or sound";
    } else if (bytes.startWith(0x7f, 'E', 'L', 'F') || bytes.startWith('M', 'Z', 0x90)) {
      return "program";
    } else if (bytes.startWith(0xd0, 0xcf, 0x11, 0xe0)) {
      return "old office document";
    }
    return bytes.startWith('S', 'Q', 'L', 'i', 't', 'e') ? "database" : "";
  }

  /**
   * Refuses text with a NUL, or with more than one other control character in 200, and text of more
   * than {@link #MOST_CHARACTERS}.
   */
  public static void refuse(String text) throws Unreadable {
    if (text.length() > MOST_CHARACTERS) {
      throw new Unreadable("", "more than " + MOST_CHARACTERS + " characters");
    }
    int controls = 0;
    int first = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw at(text, i);
      }
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        controls++;
        first = first < 0 ? i : first;
      }
    }
    if (first >= 0 && controls > text.length() / TOLERATED) {
      throw at(text, first);
    }
  }

  private static Unreadable at(String text, int i) {
    return new Unreadable(
        "character " + i,
        String.format(
            Locale.ROOT, "binary content (U+%04X) at character %d", (int) text.charAt(i), i));
  }
}
