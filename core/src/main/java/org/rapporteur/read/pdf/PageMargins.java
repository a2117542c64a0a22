package org.rapporteur.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the headers and footers of pages: lines at the edge of the page that stand on other pages
 * too, numbers apart, and page numbers.
 */
final class PageMargins {
  private static final float TOP = 0.12f;
  private static final float BOTTOM = 0.88f;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—\\s]*(?:\\p{L}{1,7}\\.?\\s*)?\\p{Nd}{1,4}(?:\\s*(?:/|of|de|из|من|sur)\\s*\\p{Nd}{1,4})?[-–—\\s]*");

  private final Set<String> repeated = new HashSet<>();

  /** The margins of these pages. */
  PageMargins(List<List<Line>> pages) {
    Map<String, Set<Integer>> where = new HashMap<>();
    for (List<Line> page : pages) {
      for (Line line : page) {
        if (isAtEdge(line)) {
          where.computeIfAbsent(plain(line), p -> new HashSet<>()).add(line.page());
        }
      }
    }
    where.forEach(
        (text, on) -> {
          if (on.size() >= 2 && on.size() * 3 >= pages.size()) {
            repeated.add(text);
          }
        });
  }

  private static boolean isAtEdge(Line line) {
    return line.box().depth() < TOP || line.box().depth() > BOTTOM;
  }

  private static String plain(Line line) {
    return line.text().replaceAll("\\p{Nd}+", "#").strip();
  }

  /** True for a line that belongs to the page and not to the report. */
  boolean holds(Line line) {
    return isAtEdge(line)
        && (repeated.contains(plain(line)) || NUMBER.matcher(line.text()).matches());
  }
}
