package org.rapporteur.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Tells tables of data from tables that only lay a page out. A data table holds no other table and
 * no headline, its cells are short, and some row has two of them.
 */
final class DataTables implements NodeVisitor {
  private static final int LONGEST_CELL = 400;

  private final Set<Element> rows = new HashSet<>();
  private final Deque<Table> open = new ArrayDeque<>();

  private DataTables() {}

  /** The rows of the data tables below the element. */
  static Set<Element> find(Element body) {
    DataTables tables = new DataTables();
    NodeTraversor.traverse(tables, body);
    return tables.rows;
  }

  @Override
  public void head(Node node, int depth) {
    Table table = open.peek();
    if (node instanceof TextNode words && table != null) {
      table.cell += words.text().length();
      table.plain &= table.cell <= LONGEST_CELL;
    } else if (node instanceof Element element) {
      switch (element.normalName()) {
        case "table" -> {
          if (table != null) {
            table.plain = false;
          }
          open.push(new Table());
        }
        case "tr" -> {
          if (table != null) {
            table.rows.add(element);
            table.width = 0;
          }
        }
        case "td", "th" -> {
          if (table != null) {
            table.cell = 0;
            table.widest = Math.max(table.widest, ++table.width);
          }
        }
        case "h1", "h2", "article", "form" -> {
          if (table != null) {
            table.plain = false;
          }
        }
        default -> {}
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.normalName().equals("table")) {
      Table table = open.poll();
      if (table != null && table.plain && table.widest >= 2) {
        rows.addAll(table.rows);
      }
    }
  }

  /** A table that is open while its elements are visited. */
  private static final class Table {
    private final List<Element> rows = new ArrayList<>();
    private boolean plain = true;
    private int cell;
    private int width;
    private int widest;
  }
}
