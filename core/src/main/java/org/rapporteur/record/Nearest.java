package org.rapporteur.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Evidence;

/**
 * The words nearest to a value that has none of its own: those of the same party, count or promise,
 * else those that say what kind of engagement it is, else the first.
 */
final class Nearest {
  private final Map<String, Evidence> byStem = new HashMap<>();
  private final Evidence first;

  Nearest(List<Evidence> words) {
    first = words.get(0);
    for (Evidence each : words) {
      byStem.putIfAbsent(stem(each.path()), each);
    }
  }

  /** The nearest words, said of {@code path}. */
  Evidence to(String path) {
    Evidence near = byStem.get(stem(path));
    if (near == null) {
      near = byStem.getOrDefault("kind", first);
    }
    return near.withPath(path);
  }

  private static String stem(String path) {
    int close = path.indexOf(']');
    return close < 0 ? path : path.substring(0, close);
  }

  /** The first index in a path, or null when it has none. */
  static @Nullable Integer index(String path) {
    int open = path.indexOf('[');
    int close = path.indexOf(']');
    if (open < 0 || close <= open + 1 || close > open + 7) {
      return null;
    }
    String digits = path.substring(open + 1, close);
    return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.valueOf(digits) : null;
  }
}
