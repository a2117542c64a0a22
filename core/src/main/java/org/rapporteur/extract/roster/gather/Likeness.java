package org.rapporteur.extract.roster.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.text.Fold;

/**
 * Tells whether two forms of a name in one report can be one person's.
 *
 * <ul>
 *   <li>The words of the shorter form all occur in the longer one.
 *   <li>An initial stands for a word that begins with it ("S.A. Ryabkov").
 *   <li>Case endings of Cyrillic words do not matter ("Иванов", "Ивановым").
 *   <li>The Arabic article and the particles of names do not matter ("Abadi", "al-Abadi").
 * </ul>
 */
final class Likeness {
  private static final Set<String> PARTICLES = Set.of("al", "el", "ال", "mr", "m", "г");
  private static final int LONGEST_ENDING = 3;

  private Likeness() {}

  /** The words of a name, folded, without particles; dotted initials are single letters. */
  static List<String> words(String name) {
    List<String> out = new ArrayList<>();
    for (String word : Fold.fold(name).split("[\\s.\\-,'\"()]+", -1)) {
      String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
      if (!bare.isEmpty() && !PARTICLES.contains(bare)) {
        out.add(bare);
      }
    }
    return out;
  }

  /** True when the forms can name one person. */
  static boolean same(List<String> a, List<String> b) {
    List<String> small = a.size() <= b.size() ? a : b;
    List<String> large = small == a ? b : a;
    if (small.isEmpty()) {
      return false;
    }
    if (misspelt(small, large)) {
      return true;
    }
    boolean whole = false;
    List<String> left = new ArrayList<>(large);
    for (String word : small) {
      int at = find(word, left);
      if (at < 0) {
        return false;
      }
      whole |= word.length() > 1 && left.get(at).length() > 1;
      left.remove(at);
    }
    return whole;
  }

  /** True when the forms are of one length, of two words at least, and one letter apart. */
  private static boolean misspelt(List<String> a, List<String> b) {
    if (a.size() != b.size() || a.size() < 2) {
      return false;
    }
    int apart = 0;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        apart +=
            Math.min(a.get(i).length(), b.get(i).length()) > LONGEST_ENDING + 1
                    && oneLetter(a.get(i), b.get(i))
                ? 1
                : 2;
      }
    }
    return apart == 1;
  }

  private static boolean oneLetter(String a, String b) {
    boolean shorter = a.length() <= b.length();
    String small = shorter ? a : b;
    String large = shorter ? b : a;
    int head = common(small, large);
    String rest = small.substring(head);
    return (large.endsWith(rest) && large.length() - small.length() == 1)
        || (small.length() == large.length()
            && rest.length() > 0
            && large.substring(head + 1).equals(rest.substring(1)));
  }

  private static int find(String word, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (sameWord(word, words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean sameWord(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    int common = common(a, b);
    return Character.UnicodeScript.of(a.charAt(0)) == Character.UnicodeScript.CYRILLIC
        && common >= LONGEST_ENDING
        && common >= Math.max(a.length(), b.length()) - LONGEST_ENDING
        && common >= Math.min(a.length(), b.length()) - 2;
  }

  private static int common(String a, String b) {
    int n = 0;
    while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n;
  }
}
