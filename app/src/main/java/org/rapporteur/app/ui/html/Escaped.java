package org.rapporteur.app.ui.html;

/**
 * Text made safe to stand in markup, within elements and within quoted attributes. Signs that could
 * turn a line around or do not show are replaced one for one, so that offsets stay.
 */
final class Escaped {
  private static final char NOTHING = '\u200b';

  private Escaped() {}

  static void append(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        default -> out.append(isShown(c) ? c : NOTHING);
      }
    }
  }

  /** Embeddings, overrides and isolates (Unicode Standard Annex 9) and controls are not shown. */
  private static boolean isShown(char c) {
    boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    return !turns && !control;
  }
}
