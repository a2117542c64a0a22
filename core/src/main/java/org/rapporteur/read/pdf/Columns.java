package org.rapporteur.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts the lines of a page in reading order. The file's own order is believed, except where it runs
 * across two columns of prose: there the one column comes before the other. Short cells beside each
 * other are the row of a table and stay together.
 */
final class Columns {
  private static final int FEWEST_ROWS = 4;
  private static final int PROSE = 22;

  private Columns() {}

  static List<Line> inReadingOrder(List<Line> lines) {
    TreeMap<Integer, List<Line>> rows = new TreeMap<>();
    lines.forEach(line -> rows.computeIfAbsent(line.row(), r -> new ArrayList<>()).add(line));
    List<Line> out = new ArrayList<>();
    List<List<Line>> band = new ArrayList<>();
    for (List<Line> row : rows.values()) {
      if (row.size() == 2 && (band.isEmpty() || gutter(band, row) > 0)) {
        band.add(row);
      } else if (!band.isEmpty() && row.size() == 1 && fitsOne(band, row.get(0))) {
        band.add(row);
      } else {
        flush(band, out);
        if (row.size() == 2) {
          band.add(row);
        } else {
          out.addAll(asRow(row));
        }
      }
    }
    flush(band, out);
    return out;
  }

  /** Width that the columns of the band and of the row leave free between them. */
  private static float gutter(List<List<Line>> band, List<Line> row) {
    float left = right(row.get(0), row.get(1));
    float right = left(row.get(0), row.get(1));
    for (List<Line> other : band) {
      if (other.size() == 2) {
        left = Math.max(left, right(other.get(0), other.get(1)));
        right = Math.min(right, left(other.get(0), other.get(1)));
      }
    }
    return right - left;
  }

  private static float right(Line one, Line other) {
    return Math.min(one.box().right(), other.box().right());
  }

  private static float left(Line one, Line other) {
    return Math.max(one.box().left(), other.box().left());
  }

  /** True when a line lies wholly in one of the columns: the other has ended there. */
  private static boolean fitsOne(List<List<Line>> band, Line line) {
    float left = 0;
    float right = Float.MAX_VALUE;
    for (List<Line> row : band) {
      if (row.size() == 2) {
        left = Math.max(left, right(row.get(0), row.get(1)));
        right = Math.min(right, left(row.get(0), row.get(1)));
      }
    }
    return line.box().right() <= right || line.box().left() >= left;
  }

  private static void flush(List<List<Line>> band, List<Line> out) {
    List<Line> pairs = band.stream().filter(r -> r.size() == 2).flatMap(List::stream).toList();
    double average = pairs.stream().mapToInt(l -> l.text().length()).average().orElse(0);
    if (pairs.size() >= 2 * FEWEST_ROWS && average >= PROSE) {
      float middle = (float) pairs.stream().mapToDouble(l -> l.box().left()).average().orElse(0);
      List<Line> all = band.stream().flatMap(List::stream).toList();
      boolean rightFirst = pairs.stream().filter(Line::isRightToLeft).count() * 2 > pairs.size();
      List<Line> leftOnes = all.stream().filter(l -> l.box().left() < middle).toList();
      List<Line> rightOnes = all.stream().filter(l -> l.box().left() >= middle).toList();
      out.addAll(rightFirst ? rightOnes : leftOnes);
      out.addAll(rightFirst ? leftOnes : rightOnes);
    } else {
      band.forEach(row -> out.addAll(asRow(row)));
    }
    band.clear();
  }

  /** The cells of a row in the order they are read, as one line. */
  private static List<Line> asRow(List<Line> row) {
    if (row.size() == 1) {
      return row;
    }
    boolean rightFirst = row.stream().filter(Line::isRightToLeft).count() * 2 > row.size();
    Comparator<Line> byPlace = Comparator.comparing(l -> l.box().left());
    List<Line> cells = row.stream().sorted(rightFirst ? byPlace.reversed() : byPlace).toList();
    Line first = cells.get(0);
    float left = (float) cells.stream().mapToDouble(l -> l.box().left()).min().orElse(0);
    float right = (float) cells.stream().mapToDouble(l -> l.box().right()).max().orElse(0);
    Line.Box box = first.box();
    return List.of(
        new Line(
            String.join(" | ", cells.stream().map(Line::text).toList()),
            new Line.Box(left, right, box.base(), box.size(), box.depth()),
            first.row(),
            first.page()));
  }
}
