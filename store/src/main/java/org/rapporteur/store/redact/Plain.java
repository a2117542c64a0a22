package org.rapporteur.store.redact;

import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.model.Span;

/**
 * A text without what tells no names apart (case, accents written as marks of their own, soft
 * hyphens, marks of direction, runs of space), which knows where each of its letters stands in the
 * text.
 */
final class Plain {
  private final String letters;
  private final int[] places;

  private Plain(String letters, int[] places) {
    this.letters = letters;
    this.places = places;
  }

  static Plain of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      boolean skipped =
          type == Character.FORMAT || type == Character.NON_SPACING_MARK || c == '\u0640';
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (skipped || (blank && space)) {
        continue;
      }
      places[letters.length()] = i;
      String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
      letters.append(blank ? ' ' : lower.charAt(0));
      space = blank;
    }
    return new Plain(letters.toString(), Arrays.copyOf(places, letters.length()));
  }

  /** A form as it is looked for. */
  static String form(String form) {
    return of(form).letters.strip();
  }

  String letters() {
    return letters;
  }

  /** Where the letters from one to before another stand in the text. */
  Span place(int from, int to) {
    return new Span(places[from], places[to - 1] + 1);
  }

  /** True when no letter stands right before. */
  boolean beginsWord(int at) {
    return at == 0 || !Character.isLetter(letters.charAt(at - 1));
  }

  /** True when no letter stands at or after. */
  boolean endsWord(int at) {
    return at >= letters.length() || !Character.isLetter(letters.charAt(at));
  }
}
