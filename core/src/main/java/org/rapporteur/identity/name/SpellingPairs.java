package org.rapporteur.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pairs of spellings to learn from, out of tables of names. */
public final class SpellingPairs {
  /** Most Latin spellings of one word that are paired with each other. */
  private static final int MOST_VARIANTS = 5;

  private SpellingPairs() {}

  /**
   * The pairs of a table of lines {@code Latin TAB letters of the other script, spaced TAB
   * frequency}.
   */
  public static List<SpellingTrainer.Pair> of(List<String> lines) {
    List<SpellingTrainer.Pair> pairs = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (cells.length == 3) {
        String latin = Spelling.latin(cells[0]);
        String other = Spelling.other(cells[1]);
        if (latin.length() > 1 && !other.isEmpty()) {
          double weight = 1 + Math.log(Double.parseDouble(cells[2]));
          pairs.add(new SpellingTrainer.Pair(latin, other, weight));
        }
      }
    }
    return pairs;
  }

  /** Pairs of Latin spellings that stand beside one and the same word of the other script. */
  public static List<SpellingTrainer.Pair> latin(List<SpellingTrainer.Pair> pairs) {
    Map<String, List<String>> byOther = new TreeMap<>();
    for (SpellingTrainer.Pair pair : pairs) {
      byOther.computeIfAbsent(pair.other(), o -> new ArrayList<>()).add(pair.latin());
    }
    List<SpellingTrainer.Pair> latin = new ArrayList<>();
    for (List<String> variants : byOther.values()) {
      List<String> few =
          variants.stream().distinct().filter(v -> v.length() > 3).limit(MOST_VARIANTS).toList();
      for (int i = 0; i < few.size(); i++) {
        for (int j = 0; j < few.size(); j++) {
          if (i != j) {
            latin.add(new SpellingTrainer.Pair(few.get(i), few.get(j), 1));
          }
        }
      }
    }
    return latin;
  }
}
