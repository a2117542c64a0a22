package org.rapporteur.app.show;

/**
 * Words of a report made fit to stand in a line of ours: nothing in them can move the cursor or
 * turn the line around, and right-to-left words are isolated (Unicode Standard Annex 9).
 */
public final class Shown {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private Shown() {}

  /** The words on one line. */
  public static String of(String words) {
    StringBuilder out = new StringBuilder(words.length() + 2);
    boolean[] rightToLeft = {false};
    words
        .codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || c == '\u0085') {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                  out.append(' ');
                }
              } else if (isVisible(c)) {
                rightToLeft[0] |= isRightToLeft(c);
                out.appendCodePoint(c);
              }
            });
    String line = out.toString().strip();
    return rightToLeft[0] ? FIRST_STRONG_ISOLATE + line + POP_ISOLATE : line;
  }

  /** Controls and marks of direction are not shown. */
  private static boolean isVisible(int c) {
    boolean direction =
        (c >= '\u202a' && c <= '\u202e')
            || (c >= '\u2066' && c <= '\u2069')
            || c == '\u200e'
            || c == '\u200f'
            || c == '\u061c';
    return !direction && !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
