package org.rapporteur.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.text.Fold;

/** How alike two short texts are by their words; letters of any case, no punctuation. */
final class Likeness {
  private static final double ENOUGH_WORDS = 3;

  private Likeness() {}

  /** Share of the words of the shorter that the other has too; a very short one counts less. */
  static double overlap(String one, String other) {
    Set<String> a = new HashSet<>(words(one));
    Set<String> b = new HashSet<>(words(other));
    int both = inBoth(a, b);
    return both == 0
        ? 0
        : (double) both / Math.min(a.size(), b.size()) * Math.min(1, a.size() / ENOUGH_WORDS);
  }

  /** Share of the words of both together that both have: 1 for the same words. */
  static double dice(String one, String other) {
    Set<String> a = new HashSet<>(words(one));
    Set<String> b = new HashSet<>(words(other));
    int both = inBoth(a, b);
    return both == 0 ? 0 : 2.0 * both / (a.size() + b.size());
  }

  /** Its words, parted by spaces. */
  static String plain(String text) {
    return String.join(" ", words(text));
  }

  private static int inBoth(Set<String> a, Set<String> b) {
    int both = 0;
    for (String word : a) {
      both += b.contains(word) ? 1 : 0;
    }
    return both;
  }

  private static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    for (String word : Fold.fold(text).split("[^\\p{L}\\p{M}\\p{Nd}]+", -1)) {
      if (!word.isEmpty()) {
        out.add(word);
      }
    }
    return out;
  }
}
