package org.rapporteur.language.tagger;

/**
 * What the tagger looks at in one token: its normalised letters, its stem, its affixes and its
 * shape, all as hash values.
 */
final class WordForm {
  static final int AFFIXES = 5;

  final int word;
  final int stem;
  final int shape;
  final int shortShape;
  final int length;
  final int[] prefixes = new int[AFFIXES];
  final int[] suffixes = new int[AFFIXES];
  final String letters;
  final String stemLetters;

  WordForm(String token) {
    letters = Letters.normalise(token);
    stemLetters = Letters.stem(letters);
    length = letters.length();
    word = hash(letters, 0, length);
    stem = hash(stemLetters, 0, stemLetters.length());
    shape = shape(token, true);
    shortShape = shape(token, false);
    for (int n = 1; n <= AFFIXES; n++) {
      prefixes[n - 1] = n < length ? hash(letters, 0, n) : 0;
      suffixes[n - 1] = n < length ? hash(letters, length - n, length) : 0;
    }
  }

  /** A hash of the characters from {@code start} to {@code end}; never changes between versions. */
  static int hash(String text, int start, int end) {
    int hash = 0x811C9DC5 ^ (end - start);
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return hash == 0 ? 1 : hash;
  }

  /** The token's pattern of capital, small, caseless letters, digits and marks, runs shortened. */
  private static int shape(String token, boolean keepMarks) {
    int hash = 17;
    char before = 0;
    int run = 0;
    for (int i = 0; i < token.length(); i++) {
      char kind = kind(token.charAt(i), keepMarks);
      run = kind == before ? run + 1 : 1;
      before = kind;
      if (run <= (keepMarks ? 2 : 1)) {
        hash = hash * 31 + kind;
      }
    }
    return hash == 0 ? 1 : hash;
  }

  private static char kind(char c, boolean keepMarks) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    if (Character.isDigit(c)) {
      return '0';
    }
    if (Character.isLetter(c)) {
      return Letters.isArabic(c) ? 'a' : 'l';
    }
    return keepMarks ? c : '.';
  }
}
