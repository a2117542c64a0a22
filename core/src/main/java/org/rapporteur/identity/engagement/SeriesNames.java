package org.rapporteur.identity.engagement;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.identity.party.SameParty;
import org.rapporteur.model.Engagement;

/** The names of series, and when two of them name one. */
final class SeriesNames {
  private static final Set<String> SMALL =
      Set.of(
          "of", "on", "the", "for", "and", "in", "between", "international", "annual", "meeting");

  private static final int LEAST_WORDS = 2;

  private SeriesNames() {}

  /** The names an engagement gives its series, folded. */
  static Set<String> of(Engagement told) {
    Set<String> names = new TreeSet<>();
    told.series().forEach(name -> names.add(SameParty.plain(name)));
    return names;
  }

  /** A name by which both go: the same, or the longer of two of which one holds the other. */
  static Optional<String> shared(Engagement one, Engagement other) {
    for (String a : of(one)) {
      for (String b : of(other)) {
        if (alike(a, b)) {
          return Optional.of(a.length() >= b.length() ? a : b);
        }
      }
    }
    return Optional.empty();
  }

  /** True for the same name, or one that has all chief words of the other. */
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> a = chief(one);
    Set<String> b = chief(other);
    Set<String> smaller = a.size() <= b.size() ? a : b;
    return smaller.size() >= LEAST_WORDS && (smaller == a ? b : a).containsAll(smaller);
  }

  private static Set<String> chief(String name) {
    Set<String> words = new TreeSet<>(Arrays.asList(name.split(" ")));
    words.removeAll(SMALL);
    return words;
  }
}
