package org.rapporteur.language.name.phrase;

/**
 * Passes over Arabic words that plainly still belong to an office though no data file knows them: a
 * further field after a conjunction ("والجالية الوطنية"), and what the office is "of" by a
 * written-on preposition ("للمجلس").
 */
final class Unknowns {
  private static final String ARTICLE = "ال";
  private static final String OF = "لل";

  private Unknowns() {}

  /** End of the unknown words that start at the token; the token itself when there are none. */
  static int end(Draft draft, int p, Slots slots) {
    if (draft.words().prefix().isEmpty() || !draft.word(p) || draft.small("function", p)) {
      return p;
    }
    String word = draft.token(p).text();
    if (word.startsWith(OF) && slots.bodyWords() == null && draft.covering(p).isEmpty()) {
      slots.setBody(null, word, null);
      return p + 1;
    }
    boolean relation = word.startsWith(ARTICLE) && draft.folded(p).matches(".*(ي|يه)");
    if (relation && slots.isEmpty() && draft.isPerson(p + 1) && !draft.isPerson(p)) {
      return p + 1;
    }
    if (draft.small("unit", p) && slots.isEmpty()) {
      return unit(draft, p);
    }
    boolean further = slots.hasField() && word.startsWith(draft.words().prefix() + ARTICLE);
    if (!further || draft.isOfficeHead(p)) {
      return p;
    }
    int end = p + 1;
    while (draft.word(end) && definite(draft.token(end).text()) && draft.covering(end).isEmpty()) {
      end++;
    }
    return end;
  }

  /** "the party of ...": the noun, the word after it and what agrees with that. */
  private static int unit(Draft draft, int p) {
    int end = draft.word(p + 1) && draft.covering(p + 1).isEmpty() ? p + 2 : p + 1;
    while (draft.word(end)
        && draft.covering(end).isEmpty()
        && (definite(draft.token(end).text()) || draft.token(end).text().startsWith(OF))) {
      end++;
    }
    return end;
  }

  private static boolean definite(String word) {
    return word.startsWith(ARTICLE) || word.startsWith("ب" + ARTICLE);
  }
}
