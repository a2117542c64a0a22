package org.rapporteur.language.name.phrase;

/** Recognises an acronym in brackets and the words it stands for. */
final class Acronyms {
  private static final int LONGEST = 12;

  private Acronyms() {}

  /** True when a word is written as an acronym: with two capitals at least. */
  static boolean looksLike(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return capitals >= 2 && word.length() <= LONGEST && capitals * 2 >= word.length();
  }

  /**
   * First token of the words before {@code bracket} whose initials are the acronym in it; -1 when
   * they are not. Small words may be passed over.
   */
  static int startOf(Draft draft, int bracket) {
    String letters = draft.folded(bracket + 1);
    int left = letters.length() - 1;
    for (int i = bracket - 1; i >= 0 && left >= 0 && bracket - i < 2 * LONGEST; i--) {
      String word = draft.folded(i);
      if (!draft.word(i) && !draft.is(i, ",") && !draft.is(i, "&")) {
        return -1;
      }
      int taken = taken(word, letters, left);
      if (taken > 0) {
        left -= taken;
        if (left < 0) {
          return i;
        }
      } else if (word.length() > 4 && !draft.small("conjunction", i)) {
        return -1;
      }
    }
    return -1;
  }

  /** How many letters of the acronym, ending at {@code left}, the word's parts give. */
  private static int taken(String word, String letters, int left) {
    String[] parts = word.split("-", -1);
    int n = 0;
    for (int i = parts.length - 1; i >= 0 && left - n >= 0; i--) {
      if (!parts[i].isEmpty() && parts[i].charAt(0) == letters.charAt(left - n)) {
        n++;
      } else if (i == 0) {
        return 0;
      }
    }
    return n;
  }
}
