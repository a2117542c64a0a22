package org.rapporteur.app.ui.html;

import static org.rapporteur.app.ui.html.Element.el;

import java.util.ArrayList;
import java.util.List;

/** A table of a list, which may be wider than the page and is then moved by itself. */
public final class Table implements Piece {
  private final String label;
  private final List<String> columns;
  private final List<Piece> rows = new ArrayList<>();

  /** A table called {@code label} with these heads of columns. */
  public Table(String label, List<String> columns) {
    this.label = label;
    this.columns = List.copyOf(columns);
  }

  /** One more row, a cell for each column. */
  public Table row(Element... cells) {
    rows.add(el("tr").with(cells));
    return this;
  }

  /** A cell. */
  public static Element cell(Piece... content) {
    return el("td").with(content);
  }

  /** A cell with a number. */
  public static Element number(String number) {
    return el("td", "number").text(number);
  }

  @Override
  public void write(StringBuilder out) {
    Element head = el("tr");
    for (String column : columns) {
      head.with(el("th").is("scope", "col").text(column));
    }
    Element table = el("table", "list").with(el("thead").with(head), el("tbody").with(rows));
    el("div", "wide")
        .is("tabindex", "0")
        .is("role", "region")
        .is("aria-label", label)
        .with(table)
        .write(out);
  }
}
