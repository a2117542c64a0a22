package org.rapporteur.language.date;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/**
 * A shape found in a sentence.
 *
 * @param shape the shape
 * @param line the sentence
 * @param from its first sign
 * @param to one past its last sign
 * @param parts its signs by the name of their group
 */
record Found(Shape shape, SignLine line, int from, int to, Map<String, Sign> parts) {
  Found {
    parts = Map.copyOf(parts);
  }

  /** The value of the first of these groups that is there, or null. */
  @Nullable Integer value(String... groups) {
    for (String group : groups) {
      Sign sign = parts.get(group);
      if (sign != null) {
        return sign.value();
      }
    }
    return null;
  }

  /** The kind of the first sign of the groups that start with the letter; a space if none. */
  char kind(String letter) {
    for (String suffix : new String[] {"", "a", "b", "c", "d"}) {
      Sign sign = parts.get(letter + suffix);
      if (sign != null) {
        return sign.kind();
      }
    }
    return ' ';
  }

  /** -1 for last, 1 for next, 0 for this; null when nothing of the sort is said. */
  @Nullable Integer direction() {
    return switch (kind("r")) {
      case 'p' -> Integer.valueOf(-1);
      case 'n' -> Integer.valueOf(1);
      case 'c' -> Integer.valueOf(0);
      default -> null;
    };
  }

  /** The same with the year, when it names a month but no year. */
  Found inYear(int year) {
    boolean named = value("m1", "m2", "ma") != null;
    if (!named || value("y1", "y2", "z") != null || direction() != null) {
      return this;
    }
    Map<String, Sign> more = new HashMap<>(parts);
    more.put("y1", new Sign('Y', year, 0, 0));
    return new Found(shape, line, from, to, more);
  }

  /** Its words. */
  Span span() {
    return line.span(from, to);
  }
}
