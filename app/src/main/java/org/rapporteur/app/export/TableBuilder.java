package org.rapporteur.app.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table being filled: columns first, then rows. */
final class TableBuilder {
  private final String name;
  private final String about;
  private final List<Table.Column> columns = new ArrayList<>();
  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  TableBuilder(String name, String about) {
    this.name = name;
    this.about = about;
  }

  TableBuilder text(String column, String meaning) {
    columns.add(new Table.Column(column, "string", meaning));
    return this;
  }

  TableBuilder number(String column, String meaning) {
    columns.add(new Table.Column(column, "integer", meaning));
    return this;
  }

  TableBuilder date(String column, String meaning) {
    columns.add(new Table.Column(column, "date", meaning));
    return this;
  }

  /** Adds a row; values other than numbers are written as text, lists with semicolons. */
  void row(@Nullable Object... cells) {
    List<@Nullable Object> row = new ArrayList<>();
    for (Object cell : cells) {
      if (cell instanceof List<?> list) {
        row.add(String.join("; ", list.stream().map(String::valueOf).toList()));
      } else {
        row.add(cell == null || cell instanceof Integer ? cell : cell.toString());
      }
    }
    rows.add(Collections.unmodifiableList(row));
  }

  Table build() {
    return new Table(name, about, columns, rows);
  }
}
