package org.rapporteur.language.number;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads Roman numerals written in capitals, in Latin letters or the like-looking Cyrillic ones. */
final class RomanNumeral {
  private static final Map<Character, Integer> VALUES =
      Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);
  private static final Pattern FORM = Pattern.compile("C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

  private RomanNumeral() {}

  /** True when the word starts with a letter of a Roman numeral. */
  static boolean mayStart(String word) {
    return "IVXLCХСІ".indexOf(word.charAt(0)) >= 0;
  }

  /** The value, from 1 to 399, or nothing when the word is no Roman numeral. */
  static OptionalInt parse(String word) {
    String latin = word.replace('Х', 'X').replace('С', 'C').replace('І', 'I');
    if (latin.isEmpty() || !FORM.matcher(latin).matches()) {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = 0; i < latin.length(); i++) {
      int here = value(latin.charAt(i));
      boolean less = i + 1 < latin.length() && here < value(latin.charAt(i + 1));
      value += less ? -here : here;
    }
    return OptionalInt.of(value);
  }

  private static int value(char letter) {
    return VALUES.getOrDefault(letter, 0);
  }
}
