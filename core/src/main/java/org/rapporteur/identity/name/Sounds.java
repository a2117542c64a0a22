package org.rapporteur.identity.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Coarse sounds of words, the same for most spellings of one name in any script: consonants by
 * class, without vowels and h. They only choose what is compared.
 */
final class Sounds {
  /** Consonants kept of a word. */
  static final int MOST = 3;

  private static final int MOST_VARIANTS = 4;

  private Sounds() {}

  /** The sounds a word may stand for, up to three consonants; a few variants. */
  static Set<String> of(NameWord word) {
    return of(word, MOST);
  }

  /** The sounds a word may stand for, up to so many consonants; a few variants. */
  static Set<String> of(NameWord word, int most) {
    List<StringBuilder> variants = new ArrayList<>(List.of(new StringBuilder()));
    String letters = word.letters();
    for (int i = 0; i < letters.length(); i++) {
      String classes = classes(word.script(), letters, i);
      if (!classes.isEmpty()) {
        variants = extend(variants, classes, most);
      }
    }
    Set<String> sounds = new LinkedHashSet<>();
    for (StringBuilder variant : variants) {
      sounds.add(variant.toString());
    }
    return sounds;
  }

  /** True when the words may begin with the same letter, whatever their scripts. */
  static boolean beginAlike(NameWord one, NameWord other) {
    Set<String> a = firsts(one);
    a.retainAll(firsts(other));
    return !a.isEmpty();
  }

  /** The classes a word may begin with; a dash for none. */
  static Set<String> firsts(NameWord word) {
    Set<String> firsts = new TreeSet<>();
    String classes = classes(word.script(), word.letters(), 0);
    if (classes.isEmpty()) {
      firsts.add("-");
    }
    classes.chars().forEach(c -> firsts.add(String.valueOf((char) c)));
    return firsts;
  }

  private static List<StringBuilder> extend(
      List<StringBuilder> variants, String classes, int most) {
    List<StringBuilder> next = new ArrayList<>();
    for (StringBuilder variant : variants) {
      for (int c = 0; c < classes.length() && next.size() < MOST_VARIANTS; c++) {
        StringBuilder longer = new StringBuilder(variant);
        char last = longer.isEmpty() ? ' ' : longer.charAt(longer.length() - 1);
        boolean silent = classes.charAt(c) == '-';
        if (!silent && last != classes.charAt(c) && longer.length() < most) {
          longer.append(classes.charAt(c));
        }
        next.add(longer);
      }
    }
    return next;
  }

  /** The classes of the letter at {@code i}; several where it may sound in several ways. */
  private static String classes(Script script, String word, int i) {
    char c = word.charAt(i);
    char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
    return switch (script) {
      case LATIN -> latin(c, next);
      case CYRILLIC -> cyrillic(c, next);
      case ARABIC -> arabic(c, next);
      case HAN, OTHER -> "";
    };
  }

  private static String latin(char c, char next) {
    return switch (c) {
      case 'b', 'p' -> next == 'h' ? "FP" : "P";
      case 'f', 'v' -> "F";
      case 'w' -> "-F";
      case 't', 'd' -> "cjsz".indexOf(next) >= 0 ? "-T" : "T";
      case 's', 'z', 'x' -> "S";
      case 'j' -> "S-";
      case 'c' -> next == 'h' ? "S-K" : next == ' ' ? "KS" : "eiy".indexOf(next) >= 0 ? "S" : "K";
      case 'g' -> "eiy".indexOf(next) >= 0 ? "KS" : next == 'h' ? "K-" : "K";
      case 'k' -> next == 'h' ? "" : "K";
      case 'q' -> "K";
      case 'l' -> "L";
      case 'r' -> "R";
      case 'm' -> "M";
      case 'n' -> "N";
      default -> "";
    };
  }

  private static String cyrillic(char c, char next) {
    return switch (c) {
      case 'б', 'п' -> "P";
      case 'в', 'ф' -> "F";
      case 'т', 'д' -> "жзсцчш".indexOf(next) >= 0 ? "-T" : "T";
      case 'с', 'з', 'ж', 'ц', 'ч', 'ш', 'щ' -> "S";
      case 'к' -> "K";
      case 'г' -> "K-";
      case 'л' -> "L";
      case 'р' -> "R";
      case 'м' -> "M";
      case 'н' -> "N";
      default -> "";
    };
  }

  private static String arabic(char c, char next) {
    return switch (c) {
      case 'ب', 'پ' -> "P";
      case 'ف', 'ڤ' -> "F";
      case 'ت' -> next == 'ش' || next == 'س' || next == 'ز' ? "-T" : "T";
      case 'ط', 'د', 'ض', 'ث' -> "T";
      case 'ذ', 'ظ' -> "TS";
      case 'س', 'ص', 'ز', 'ش', 'ژ', 'چ' -> "S";
      case 'ج' -> "SK";
      case 'ك', 'ق', 'غ', 'گ' -> "K";
      case 'ل' -> "L";
      case 'ر' -> "R";
      case 'م' -> "M";
      case 'ن' -> "N";
      default -> "";
    };
  }
}
