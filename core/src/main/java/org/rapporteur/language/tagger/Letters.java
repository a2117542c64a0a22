package org.rapporteur.language.tagger;

import java.util.Locale;

/** Spelling variants levelled out, so that one word has one form whoever typed it. */
public final class Letters {
  // Kept apart from the folding of the reader: a change there would make the models wrong.
  private static final String ARABIC_MARKS = "\u0640\u0670";
  private static final String CYRILLIC_VOWELS = "аеиоуыэюяьй";

  private Letters() {}

  /**
   * The token in small letters, digits as 0; Arabic without vowel signs and lengthening, its alif,
   * ya and ta marbuta forms made one; Russian ё as е.
   */
  public static String normalise(String token) {
    StringBuilder out = new StringBuilder(token.length());
    String lower = token.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if ((c >= '\u064B' && c <= '\u065F') || ARABIC_MARKS.indexOf(c) >= 0 || isInvisible(c)) {
        continue;
      }
      out.append(Character.isDigit(c) ? '0' : plain(c));
    }
    return out.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      case 'گ', 'ڭ' -> 'غ';
      case 'ڤ' -> 'ف';
      case 'پ' -> 'ب';
      case 'چ' -> 'ج';
      case 'ё' -> 'е';
      case '’', 'ʼ', '`' -> '\'';
      case '“', '”', '«', '»', '„' -> '"';
      case '–', '—', '−' -> '-';
      default -> c;
    };
  }

  private static boolean isInvisible(char c) {
    return (c >= '\u200B' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E') || c == '\uFEFF';
  }

  /** Whether the character is of the Arabic script. */
  public static boolean isArabic(char c) {
    return c >= '\u0600' && c <= '\u06FF';
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04FF';
  }

  /**
   * A guess at the word without what is joined to it: for Arabic its leading conjunction,
   * preposition and article, for Russian its ending. The same word if there is nothing to remove.
   */
  static String stem(String letters) {
    if (letters.isEmpty()) {
      return letters;
    }
    char first = letters.charAt(0);
    if (isArabic(first)) {
      return withoutClitics(letters);
    }
    return isCyrillic(first) ? withoutEnding(letters) : letters;
  }

  private static String withoutClitics(String word) {
    String rest = word;
    if (rest.length() > 4 && (rest.charAt(0) == 'و' || rest.charAt(0) == 'ف')) {
      rest = rest.substring(1);
    }
    if (rest.length() > 4 && rest.startsWith("لل")) {
      return rest.substring(2);
    }
    if (rest.length() > 5 && "بكل".indexOf(rest.charAt(0)) >= 0 && rest.startsWith("ال", 1)) {
      return rest.substring(3);
    }
    if (rest.length() > 4 && rest.startsWith("ال")) {
      return rest.substring(2);
    }
    if (rest.length() > 4 && (rest.charAt(0) == 'ب' || rest.charAt(0) == 'ل')) {
      return rest.substring(1);
    }
    return rest;
  }

  private static String withoutEnding(String word) {
    int end = word.length();
    int least = Math.max(3, word.length() - 3);
    while (end > least && isEndingLetter(word, end)) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isEndingLetter(String word, int end) {
    char c = word.charAt(end - 1);
    boolean vowelBefore = CYRILLIC_VOWELS.indexOf(word.charAt(end - 2)) >= 0;
    return CYRILLIC_VOWELS.indexOf(c) >= 0 || (vowelBefore && "мхвг".indexOf(c) >= 0);
  }
}
