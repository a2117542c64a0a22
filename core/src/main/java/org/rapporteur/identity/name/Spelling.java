package org.rapporteur.identity.name;

import java.util.Locale;
import org.rapporteur.language.text.Fold;

/** Words as spelling models see them: folded, with the letters that carry sound kept. */
public final class Spelling {
  private Spelling() {}

  /** A Latin word: lower case, marks that change the sound kept as letters of their own. */
  public static String latin(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      String plain =
          switch (c) {
            case 'š', 'ş', 'ș' -> "sh";
            case 'č' -> "ch";
            case 'ž' -> "zh";
            case 'ç' -> "c";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ð' -> "d";
            case 'ñ' -> "n";
            default -> Fold.fold(String.valueOf(c));
          };
      plain.chars().filter(p -> p >= 'a' && p <= 'z').forEach(p -> out.append((char) p));
    }
    return out.toString();
  }

  /** A word in another script: folded, letters only. */
  public static String other(String word) {
    StringBuilder out = new StringBuilder();
    Fold.fold(word)
        .chars()
        .filter(Character::isLetter)
        .map(c -> c == 'ё' ? 'е' : c == 'آ' || c == 'أ' || c == 'إ' ? 'ا' : c)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }
}
