package org.rapporteur.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of persons, looked up by any spelling in any script without comparing them all. Filled
 * first; then safe for use by many threads.
 */
public final class NameIndex {
  private static final Comparator<Hit> NEAREST_FIRST =
      Comparator.comparingInt((Hit hit) -> -hit.words)
          .thenComparingDouble(Hit::cost)
          .thenComparing(Hit::name);

  private final WordIndex words = new WordIndex();
  private final List<String> names = new ArrayList<>();
  private final List<int[]> bearers = new ArrayList<>();

  /**
   * A name found.
   *
   * @param name the name as it was put in
   * @param words how many of the words asked for it has
   * @param cost how far they are spelt from those asked for, by letter; 0 for the same spelling
   */
  public record Hit(String name, int words, double cost) {}

  /** Puts a name in. */
  public void add(String name) {
    int number = names.size();
    names.add(name);
    for (NameWord word : PersonName.of(name).sounded().words()) {
      int place = words.add(word);
      while (bearers.size() <= place) {
        bearers.add(new int[0]);
      }
      int[] all = bearers.get(place);
      if (all.length == 0 || all[all.length - 1] != number) {
        int[] longer = Arrays.copyOf(all, all.length + 1);
        longer[all.length] = number;
        bearers.set(place, longer);
      }
    }
  }

  /** Number of names put in. */
  public int size() {
    return names.size();
  }

  /**
   * Names that have every word asked for, or all but one of three and more, the nearest first.
   * Initials are passed over.
   *
   * @param most how many to give
   */
  public List<Hit> find(String name, int most) {
    List<NameWord> asked =
        PersonName.of(name).sounded().words().stream().filter(word -> !word.initial()).toList();
    int least = asked.size() > 2 ? asked.size() - 1 : asked.size();
    Map<Integer, Hit> hits = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      for (Map.Entry<Integer, Double> each : bearers(asked.get(i)).entrySet()) {
        Hit before = hits.get(each.getKey());
        if (before != null || i <= asked.size() - least) {
          int so = before == null ? 0 : before.words;
          double cost = (before == null ? 0 : before.cost) + each.getValue();
          hits.put(each.getKey(), new Hit(names.get(each.getKey()), so + 1, cost));
        }
      }
    }
    return hits.values().stream()
        .filter(hit -> hit.words >= least && least > 0)
        .sorted(NEAREST_FIRST)
        .limit(most)
        .toList();
  }

  /** The names that have a spelling of the word, each with the cost of the nearest. */
  private Map<Integer, Double> bearers(NameWord word) {
    Map<Integer, Double> costs = new HashMap<>();
    for (WordIndex.Found found : words.find(word)) {
      for (int number : bearers.get(found.word())) {
        costs.merge(number, found.cost(), Math::min);
      }
    }
    return costs;
  }
}
