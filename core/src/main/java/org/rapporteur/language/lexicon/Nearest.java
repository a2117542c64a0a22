package org.rapporteur.language.lexicon;

import java.util.List;
import org.rapporteur.language.text.Fold;

/** Chooses among entries that share a key by how near their written form is to the word. */
public final class Nearest {
  private Nearest() {}

  /** The entry with the longest common part with {@code folded} and the least left over. */
  public static Entry of(List<Entry> entries, String folded) {
    Entry best = entries.get(0);
    int bestScore = Integer.MIN_VALUE;
    for (Entry entry : entries) {
      int score = score(Fold.fold(bare(entry.form())), folded);
      if (score > bestScore) {
        bestScore = score;
        best = entry;
      }
    }
    return best;
  }

  /** A form without the mark that says how it matches. */
  public static String bare(String form) {
    return "=~^".indexOf(form.charAt(0)) >= 0 ? form.substring(1) : form;
  }

  private static int score(String form, String word) {
    if (form.equals(word)) {
      return 1000;
    }
    int score = 2 * common(form, word) - form.length() - (word.length() - common(form, word));
    for (int skip = 1; skip <= 4 && skip < word.length(); skip++) {
      String rest = word.substring(skip);
      int other = 2 * common(form, rest) - form.length() - (rest.length() - common(form, rest));
      score = Math.max(score, other - 1);
    }
    return score;
  }

  private static int common(String a, String b) {
    int n = 0;
    while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n;
  }
}
