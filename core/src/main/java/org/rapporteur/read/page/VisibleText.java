package org.rapporteur.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.rapporteur.model.Span;

/**
 * The visible text of a page in reading order. Space is collapsed as a browser does; block elements
 * stand on lines of their own, paragraphs and headlines with an empty line between; a list item is
 * one line behind a bullet, a row of a data table one line with " | " between its cells. Where only
 * the style keeps two words apart, a space does. Never recursive, so that depth does not matter.
 */
final class VisibleText implements NodeFilter {
  private static final String BULLET = "• ";
  private static final String CELL = " | ";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Element> dataTables;
  private final Deque<Element> open = new ArrayDeque<>();
  private int start = -1;
  private int linked;
  private int links;
  private int row;
  private int preformatted;
  private int pendingBreaks;
  private boolean pendingSpace;
  private boolean pendingCell;
  private boolean pendingBullet;
  private boolean closed;
  private boolean seam;
  private Element holder;

  private VisibleText(Element body) {
    this.dataTables = DataTables.find(body);
    this.holder = body;
  }

  /** The visible text below the element. */
  static VisibleText of(Element body) {
    VisibleText visible = new VisibleText(body);
    NodeTraversor.filter(visible, body);
    visible.endBlock();
    return visible;
  }

  /** The text. */
  String text() {
    return text.toString();
  }

  /** Its blocks, in order. */
  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (Visibility.isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    } else {
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
      closed = true;
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    String name = element.normalName();
    seam = closed;
    if (name.equals("a")) {
      links++;
    } else if (name.equals("pre")) {
      preformatted++;
    }
    if (isRow(element)) {
      breakLine(1);
      row++;
    } else if (row > 0 && isCell(name)) {
      pendingCell = start >= 0;
    } else if (Visibility.breaks(element) > 0) {
      breakLine(row > 0 ? 0 : Visibility.breaks(element));
      pendingBullet |= name.equals("li") && row == 0;
    }
    if (Visibility.breaks(element) > 0 && (row == 0 || isRow(element))) {
      open.push(element);
    }
  }

  private void leave(Element element) {
    String name = element.normalName();
    if (name.equals("a")) {
      links--;
    } else if (name.equals("pre")) {
      preformatted--;
    }
    if (isRow(element)) {
      row--;
      breakLine(1);
    } else if (row == 0 && Visibility.breaks(element) > 0) {
      breakLine(Visibility.breaks(element));
      pendingBullet &= !name.equals("li");
    } else if (row > 0 && Visibility.breaks(element) > 0) {
      pendingSpace = true;
    }
    if (element.equals(open.peek())) {
      open.pop();
    }
  }

  private boolean isRow(Element element) {
    return element.normalName().equals("tr") && dataTables.contains(element);
  }

  private static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }

  private void breakLine(int breaks) {
    if (breaks == 0) {
      pendingSpace = true;
      return;
    }
    endBlock();
    pendingBreaks = Math.max(pendingBreaks, breaks);
  }

  private void endBlock() {
    if (start >= 0) {
      Span span = new Span(start, text.length());
      blocks.add(new Block(span, holder, linked, text.substring(start)));
    }
    start = -1;
    linked = 0;
    pendingSpace = false;
    pendingCell = false;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (preformatted > 0 && c == '\n') {
        breakLine(1);
      } else if (isSpace(c)) {
        pendingSpace = true;
      } else if (c >= ' ') {
        put(c);
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u200B';
  }

  private void put(char c) {
    if (start < 0) {
      beginBlock();
    } else if (pendingCell) {
      text.append(CELL);
    } else if (pendingSpace || isSeam(c)) {
      text.append(' ');
    }
    pendingCell = false;
    pendingSpace = false;
    closed = false;
    seam = false;
    linked += links > 0 ? 1 : 0;
    text.append(c);
  }

  /**
   * True between two elements that only the style of the page keeps apart, as "GazetteMay 5" does:
   * the one ends in a small letter or digit, the next begins with a capital.
   */
  private boolean isSeam(char c) {
    char last = text.charAt(text.length() - 1);
    return seam
        && Character.isUpperCase(c)
        && (Character.isLowerCase(last) || Character.isDigit(last));
  }

  private void beginBlock() {
    if (text.length() > 0) {
      text.append("\n".repeat(Math.max(1, pendingBreaks)));
    }
    pendingBreaks = 0;
    start = text.length();
    if (pendingBullet) {
      text.append(BULLET);
      pendingBullet = false;
    }
    holder = open.isEmpty() ? holder : open.element();
  }
}
