package org.rapporteur.language.date.shape;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
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
public record Found(Shape shape, SignLine line, int from, int to, Map<String, Sign> parts) {
  private static final Pattern TO = Pattern.compile(",?(?:-|f?t)[ofi]*");
  private static final Pattern AND = Pattern.compile(",?a[oi]*");

  /** Copies the parts. */
  public Found {
    parts = Map.copyOf(parts);
  }

  /** The value of the first of these groups that is there, or null. */
  public @Nullable Integer value(String... groups) {
    for (String group : groups) {
      Sign sign = parts.get(group);
      if (sign != null) {
        return sign.value();
      }
    }
    return null;
  }

  /** The kind of the first sign of the groups that start with the letter; a space if none. */
  public char kind(String letter) {
    for (String suffix : new String[] {"", "a", "b", "c", "d", "e"}) {
      Sign sign = parts.get(letter + suffix);
      if (sign != null) {
        return sign.kind() == 'K' ? 'm' : sign.kind();
      }
    }
    return ' ';
  }

  /** -1 for last, 1 for next, 0 for this; null when nothing of the sort is said. */
  public @Nullable Integer direction() {
    return switch (kind("r")) {
      case 'p' -> Integer.valueOf(-1);
      case 'n' -> Integer.valueOf(1);
      case 'c' -> Integer.valueOf(0);
      default -> null;
    };
  }

  /** The same as a period over the year and the next; null when the figures are not the next. */
  @Nullable Found overTwoYears() {
    Integer year = value("y1");
    Integer figures = value("ya");
    if (year == null || figures == null || (year + 1) % 100 != figures || !line.tight(from, to)) {
      return null;
    }
    Map<String, Sign> more = new HashMap<>(parts);
    more.put("y2", new Sign('Y', year + 1, 0, 0));
    return new Found(shape, line, from, to, more);
  }

  /** True for a day alone that ends a period whose start is not told. */
  public boolean until() {
    return Plausible.until(line, from);
  }

  /** True when the words around it are about what is to come. */
  public boolean future() {
    return Tense.future(this);
  }

  /** True when it and {@code second} stand to one another as start and end of a period. */
  public boolean joins(Found second) {
    if (second.from <= to) {
      return false;
    }
    String between = line.kinds().substring(to, second.from);
    return TO.matcher(between).matches()
        || (line.kind(from - 1) == 'f' && AND.matcher(between).matches());
  }

  /** The same with the year, when it names a month but no year. */
  public Found inYear(int year) {
    boolean named = value("m1", "m2", "ma", "mb", "mz") != null;
    if (!named || value("y1", "y2", "z") != null || direction() != null) {
      return this;
    }
    Map<String, Sign> more = new HashMap<>(parts);
    more.put("y1", new Sign('Y', year, 0, 0));
    return new Found(shape, line, from, to, more);
  }

  /** Its words, without a full stop that is not part of an abbreviation. */
  public Span span() {
    boolean stop = line.kind(to - 1) == '.' && to - from > 1;
    boolean abbreviation = to < line.kinds().length() && "yAM".indexOf(line.kind(to - 2)) >= 0;
    int end = stop && !abbreviation ? to - 1 : to;
    return line.span(from, end);
  }
}
