package org.rapporteur.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/**
 * Puts lines together to paragraphs. A line goes on from the one before when its first word would
 * not have fitted there any more, and no gap, other size of letters or bullet parts them; a word
 * hyphenated at the end of a line becomes whole. Headers and footers are kept out of paragraphs and
 * stand behind the one they interrupt.
 */
final class Paragraphs {
  private static final float WIDE = 1.75f;
  private static final float NARROW = 0.8f;
  private static final String BULLETS = "•▪–—-*·○●";

  private final StringBuilder text = new StringBuilder();
  private final List<Span> furniture = new ArrayList<>();
  private final List<Line> margin = new ArrayList<>();
  private final Map<Integer, Edges> edges = new HashMap<>();
  private final Set<Integer> flushRight = new HashSet<>();
  private final String whole;
  private @Nullable Line last;

  /** How far the lines of a column reach. */
  private static final class Edges {
    private float left = Float.MAX_VALUE;
    private float right;
    private float leading = Float.MAX_VALUE;
  }

  /** The paragraphs of these pages. */
  Paragraphs(List<List<Line>> pages, PageMargins margins) {
    StringBuilder all = new StringBuilder();
    for (List<Line> page : pages) {
      page.forEach(l -> all.append(l.text()).append('\n'));
      measure(page.stream().filter(l -> !margins.holds(l)).toList());
    }
    whole = all.toString();
    for (List<Line> page : pages) {
      for (Line line : page) {
        if (margins.holds(line)) {
          margin.add(line);
        } else {
          add(line);
        }
      }
    }
    flushMargin();
  }

  private void measure(List<Line> page) {
    List<Line> leftward = page.stream().filter(Line::isRightToLeft).toList();
    if (mostAt(leftward, Line.Box::right) >= mostAt(leftward, Line.Box::left)) {
      page.stream().limit(1).forEach(line -> flushRight.add(line.page()));
    }
    Line before = null;
    for (Line line : page) {
      Edges e = edges.computeIfAbsent(column(line), c -> new Edges());
      e.left = Math.min(e.left, line.box().left());
      e.right = Math.max(e.right, line.box().right());
      float down = before == null ? 0 : line.box().base() - before.box().base();
      if (before != null && column(before) == column(line) && down > line.box().size() * NARROW) {
        e.leading = Math.min(e.leading, down);
      }
      before = line;
    }
  }

  /** The number of lines whose edge stands at the same place as that of most. */
  private static long mostAt(List<Line> lines, Function<Line.Box, Float> edge) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(l -> Math.round(edge.apply(l.box()) / 4), Collectors.counting()))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  /** True when the line begins at its right edge. */
  private boolean beginsRight(Line line) {
    return line.isRightToLeft() && flushRight.contains(line.page());
  }

  /** A number for the column of a page that a line stands in: by the edge it begins at. */
  private int column(Line line) {
    float edge = beginsRight(line) ? line.box().right() : line.box().left();
    return line.page() * 100 + Math.min(99, Math.round(edge / 90));
  }

  private void add(Line line) {
    Line before = last;
    if (before != null && goesOn(before, line)) {
      join(line.text());
    } else {
      flushMargin();
      if (text.length() > 0) {
        text.append(before != null && isApart(before, line) ? "\n\n" : "\n");
      }
      text.append(line.text());
    }
    last = line;
  }

  private void join(String next) {
    int end = text.length() - 1;
    char c = text.charAt(end);
    boolean word = end > 0 && Character.isLetter(text.charAt(end - 1));
    if (c == '\u00ad' && word) {
      text.setLength(end);
    } else if (c == '-' && word && Character.isLowerCase(next.codePointAt(0))) {
      int start = text.lastIndexOf(" ", end) + 1;
      String first = next.split("[^\\p{L}]", 2)[0];
      boolean known = whole.contains(text.substring(start) + first);
      text.setLength(known ? end + 1 : end);
    } else if (!isHan(c) || !beginsHan(next)) {
      text.append(' ');
    }
    text.append(next);
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c) || "，。、；：！？“”（）《》".indexOf(c) >= 0;
  }

  /** True for a line that begins in Han script, quotation marks shared with other scripts apart. */
  private static boolean beginsHan(String line) {
    return isHan(line.charAt(0))
        && line.codePoints()
            .filter(Character::isLetter)
            .limit(1)
            .anyMatch(Character::isIdeographic);
  }

  private boolean goesOn(Line before, Line line) {
    float ratio = line.box().size() / Math.max(0.1f, before.box().size());
    boolean bullet =
        BULLETS.indexOf(line.text().charAt(0)) >= 0
            || line.text().matches("(?:\\p{Nd}{1,2}|\\p{L})[.)]\\s.*");
    boolean row = line.text().contains(" | ") || before.text().contains(" | ");
    if (ratio < 0.87 || ratio > 1.15 || bullet || row) {
      return false;
    }
    if (before.page() == line.page() && column(before) == column(line) && isApart(before, line)) {
      return false;
    }
    return isFull(before, line);
  }

  /** True when a gap of more than a line lies between. */
  private boolean isApart(Line before, Line line) {
    if (before.page() != line.page()) {
      return !isFull(before, line);
    }
    Edges e = edges.get(column(line));
    float leading =
        e == null || e.leading == Float.MAX_VALUE ? line.box().size() * 1.3f : e.leading;
    float usual = Math.min(leading, line.box().size() * 1.6f);
    float down = line.box().base() - before.box().base();
    return down > usual * WIDE || (down < 0 && column(before) == column(line));
  }

  /** True when the first word of the line would not have fitted behind the line before. */
  private boolean isFull(Line before, Line line) {
    Edges e = edges.get(column(before));
    if (e == null) {
      return false;
    }
    boolean han = beginsHan(line.text());
    int space = line.text().indexOf(' ');
    int word = han ? 1 : space < 0 ? line.text().length() : space;
    float needed = (word + (han ? 0.5f : 1)) * before.letter() * 0.95f;
    float free =
        beginsRight(before) ? before.box().left() - e.left : e.right - before.box().right();
    return free < needed;
  }

  private void flushMargin() {
    for (Line line : margin) {
      if (text.length() > 0) {
        text.append('\n');
      }
      furniture.add(new Span(text.length(), text.length() + line.text().length()));
      text.append(line.text());
    }
    margin.clear();
  }

  /** The text. */
  String text() {
    return text.toString();
  }

  /** Headers and footers in it, in order. */
  List<Span> furniture() {
    return furniture;
  }
}
