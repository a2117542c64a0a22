package org.rapporteur.language.tagger;

import java.util.List;

/** How a sentence uses capitals: as usual, everywhere, at every word, or nowhere. */
final class SentenceCase {
  static final int USUAL = 0;
  static final int ALL_CAPITALS = 1;
  static final int TITLE = 2;
  static final int NO_CAPITALS = 3;

  private SentenceCase() {}

  static int of(List<String> tokens) {
    int words = 0;
    int upper = 0;
    int title = 0;
    for (String token : tokens) {
      char first = token.isEmpty() ? ' ' : token.charAt(0);
      boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first);
      if (!cased || token.length() < 4) {
        continue;
      }
      words++;
      if (Character.isUpperCase(first)) {
        boolean shouting = Character.isUpperCase(token.charAt(token.length() - 1));
        upper += shouting ? 1 : 0;
        title += shouting ? 0 : 1;
      }
    }
    if (words < 3) {
      return USUAL;
    }
    if (upper * 10 >= words * 7) {
      return ALL_CAPITALS;
    }
    if ((title + upper) * 10 >= words * 8) {
      return TITLE;
    }
    return title + upper == 0 ? NO_CAPITALS : USUAL;
  }
}
