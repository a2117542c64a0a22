package org.rapporteur.read.body;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what in a text is not the report's body: menus, banners, share bars, notices, links to
 * other reports, captions, biographies. Whole lines only, in this order:
 *
 * <ol>
 *   <li>lines with the wording or the shape of furniture; shapes count only outside the body, that
 *       is before its first paragraph or after its last;
 *   <li>lists of links under a heading such as "Read also";
 *   <li>all that follows a line that closes a report, such as "Comments are closed";
 *   <li>biographies of authors and staff at the end;
 *   <li>the banner: today's date beside the menu.
 * </ol>
 *
 * Immutable and thread-safe.
 */
final class FurnitureFinder {
  private static final int LONGEST_NOTICE = 300;
  private static final int LONGEST_HEADING = 80;
  private static final int MOST_LINKS = 15;
  private static final int SENTENCE = 7;
  private static final double BODY_BEFORE_TAIL = 0.7;

  /** How many comments there are. */
  private static final Pattern COUNT = Pattern.compile("^\\d[\\d.,]*\\s*");

  private final Boilerplate boilerplate;
  private final WrittenDates dates;
  private final Biographies biographies;

  /** A finder with the wording and the dates of one language. */
  FurnitureFinder(Boilerplate boilerplate, WrittenDates dates) {
    this.boilerplate = boilerplate;
    this.dates = dates;
    this.biographies = new Biographies(boilerplate);
  }

  /**
   * What kind of furniture each line is; null for a line of the body.
   *
   * @param lines its lines
   * @param laidOut whether menus and tables are already told apart, so that of the shapes only
   *     numbers and times that stand alone are asked
   */
  @Nullable Kind[] find(List<Line> lines, boolean laidOut) {
    @Nullable Kind[] kinds = new @Nullable Kind[lines.size()];
    int first = firstParagraph(lines);
    int last = lastParagraph(lines);
    for (int i = 0; i < kinds.length; i++) {
      boolean outside = i < first || i > last;
      kinds[i] = wording(lines.get(i));
      if (kinds[i] == null && outside) {
        kinds[i] =
            laidOut ? stamp(lines.get(i)) : shape(lines, i, i < first && first < kinds.length);
      }
    }
    markLinks(lines, kinds);
    markTail(lines, kinds);
    biographies.mark(lines, kinds);
    if (!laidOut) {
      markBanner(lines, kinds, first);
    }
    return kinds;
  }

  private int firstParagraph(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isBody(lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }

  private int lastParagraph(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (isBody(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBody(Line line) {
    return line.isParagraph() && line.endsSentence() && wording(line) == null;
  }

  private @Nullable Kind wording(Line line) {
    String folded = line.folded();
    if (line.text().length() > LONGEST_NOTICE) {
      return null;
    }
    if (boilerplate.begins("caption", folded)) {
      return Kind.CAPTION;
    }
    boolean sentence = line.endsSentence() && (line.isParagraph() || line.words() >= SENTENCE);
    if (boilerplate.begins("line", folded, sentence)) {
      return Kind.NOTICE;
    }
    if (line.isParagraph()) {
      return null;
    }
    boolean menu = boilerplate.isWhole(folded) || MenuShapes.isWordRow(line, boilerplate);
    return menu ? Kind.MENU : null;
  }

  private @Nullable Kind shape(List<Line> lines, int i, boolean above) {
    Line line = lines.get(i);
    if (MenuShapes.isMenu(line, boilerplate, above) && !inTable(lines, i)) {
      return Kind.MENU;
    }
    if (MenuShapes.isTicker(line)) {
      return Kind.BANNER;
    }
    return MenuShapes.isAddress(line) ? Kind.STAMP : stamp(line);
  }

  private static @Nullable Kind stamp(Line line) {
    return MenuShapes.isCounter(line) || MenuShapes.isClock(line) ? Kind.STAMP : null;
  }

  /** True when a neighbour has as many cells: rows of a table, not of links. */
  private static boolean inTable(List<Line> lines, int i) {
    int cells = MenuShapes.cells(lines.get(i).text()).size();
    boolean above = i > 0 && MenuShapes.cells(lines.get(i - 1).text()).size() == cells;
    boolean below =
        i + 1 < lines.size() && MenuShapes.cells(lines.get(i + 1).text()).size() == cells;
    return cells > 1 && (above || below);
  }

  private void markLinks(List<Line> lines, @Nullable Kind[] kinds) {
    for (int i = 0; i < kinds.length; i++) {
      Line heading = lines.get(i);
      if (heading.isParagraph() || !boilerplate.heads("more", heading.folded())) {
        continue;
      }
      kinds[i] = Kind.RELATED;
      if (!boilerplate.is("more", heading.folded())) {
        continue;
      }
      int end = Math.min(kinds.length, i + 1 + MOST_LINKS);
      for (int k = i + 1; k < end && isLink(lines.get(k)); k++) {
        kinds[k] = Kind.RELATED;
      }
    }
  }

  private static boolean isLink(Line line) {
    return !line.isParagraph() && (!line.endsSentence() || line.text().endsWith("?"));
  }

  private void markTail(List<Line> lines, @Nullable Kind[] kinds) {
    int before = 0;
    int total = lines.stream().filter(Line::isParagraph).mapToInt(l -> l.text().length()).sum();
    for (int i = 0; i < kinds.length; i++) {
      Line line = lines.get(i);
      boolean heading =
          line.text().length() <= LONGEST_HEADING
              && boilerplate.heads("tail", COUNT.matcher(line.folded()).replaceFirst(""));
      if (heading && before > 0 && before >= (total - before) * BODY_BEFORE_TAIL) {
        for (int k = i; k < kinds.length; k++) {
          kinds[k] = kinds[k] == null ? Kind.RELATED : kinds[k];
        }
        return;
      }
      before += line.isParagraph() ? line.text().length() : 0;
    }
  }

  /** Today's date is a bare date with its weekday that stands beside the menu above the report. */
  private void markBanner(List<Line> lines, @Nullable Kind[] kinds, int first) {
    for (int i = 0; i < Math.min(first, kinds.length); i++) {
      boolean menu =
          (i > 0 && isMenu(kinds[i - 1])) || (i + 1 < kinds.length && isMenu(kinds[i + 1]));
      String folded = lines.get(i).folded();
      boolean today = dates.isDateLine(folded) && dates.namesWeekday(folded);
      if (kinds[i] == null && menu && today && !boilerplate.contains("stamp", folded)) {
        kinds[i] = Kind.BANNER;
      }
    }
  }

  private static boolean isMenu(@Nullable Kind kind) {
    return kind == Kind.MENU;
  }
}
