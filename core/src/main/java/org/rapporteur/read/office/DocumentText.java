package org.rapporteur.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Span;
import org.rapporteur.read.format.Draft;

/**
 * Writes a document's text down: a line a paragraph, an empty line where one stands, "• " before a
 * list item, " | " between the cells of a row. A table of one column, or with long cells, only lays
 * the page out; its paragraphs are lines.
 */
final class DocumentText {
  private static final int LONGEST_CELL = 400;

  private final StringBuilder text = new StringBuilder();
  private final List<Span> furniture = new ArrayList<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private boolean aside;
  private int empty;

  /** A table that is open; rows of cells of paragraphs. */
  private static final class Table {
    private final List<List<List<String>>> rows = new ArrayList<>();
  }

  /** All that follows is furniture, such as page headers and footers. */
  void asideFromHere() {
    aside = true;
  }

  /** A paragraph; within it a line feed breaks the line. */
  void paragraph(String words) {
    String line = words.replaceAll("[ \\t\\u00a0]*\\n[ \\t\\u00a0]*", "\n").strip();
    Table table = tables.peek();
    if (table != null && !table.rows.isEmpty()) {
      List<List<String>> row = table.rows.get(table.rows.size() - 1);
      if (!row.isEmpty() && !line.isEmpty()) {
        row.get(row.size() - 1).add(line);
      }
      return;
    }
    write(line);
  }

  private void write(String line) {
    if (line.isEmpty()) {
      empty++;
      return;
    }
    if (text.length() > 0) {
      text.append(empty > 0 ? "\n\n" : "\n");
    }
    empty = 0;
    if (aside) {
      furniture.add(new Span(text.length(), text.length() + line.length()));
    }
    text.append(line);
  }

  void openTable() {
    tables.push(new Table());
  }

  void openRow() {
    if (!tables.isEmpty()) {
      tables.element().rows.add(new ArrayList<>());
    }
  }

  void openCell() {
    Table table = tables.peek();
    if (table != null && !table.rows.isEmpty()) {
      table.rows.get(table.rows.size() - 1).add(new ArrayList<>());
    }
  }

  /** Writes the table down, or, when it lies in a cell, hands its lines to that. */
  void closeTable() {
    Table table = tables.poll();
    if (table == null) {
      return;
    }
    boolean data =
        table.rows.stream().anyMatch(r -> r.size() > 1)
            && table.rows.stream()
                .flatMap(List::stream)
                .allMatch(c -> String.join(" ", c).length() <= LONGEST_CELL);
    for (List<List<String>> row : table.rows) {
      if (data) {
        List<String> cells = row.stream().map(c -> String.join(" ", c).replace('\n', ' ')).toList();
        paragraph(String.join(" | ", cells).replaceAll("^( \\| )+|( \\| )+$", ""));
      } else {
        row.stream().flatMap(List::stream).forEach(this::paragraph);
      }
    }
  }

  /** The draft; what the document states of its publication may be given. */
  Draft draft(@Nullable String title) {
    Publication publication =
        title == null
            ? Publication.UNKNOWN
            : new Publication(null, title, null, null, null, List.of());
    return new Draft(text.toString(), publication, new Draft.Layout(furniture, null));
  }
}
