package org.rapporteur.app.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the record, with what each column means.
 *
 * @param name what it is called, also as a file
 * @param about what a row stands for
 * @param columns its columns
 * @param rows cells in the order of the columns; a cell is a text, a whole number or null
 */
public record Table(
    String name, String about, List<Column> columns, List<List<@Nullable Object>> rows) {
  /** Copies the columns; refuses a row with more or fewer cells. */
  public Table {
    columns = List.copyOf(columns);
    for (List<@Nullable Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + name + " has " + row.size() + " cells");
      }
    }
    rows = Collections.unmodifiableList(new ArrayList<>(rows));
  }

  /**
   * A column.
   *
   * @param name what it is called
   * @param type {@code string}, {@code integer} or {@code date}, the last at the precision known
   * @param about what it means
   */
  public record Column(String name, String type, String about) {}
}
