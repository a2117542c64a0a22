package org.rapporteur.app.export;

import java.util.List;

/** What the columns of tables mean, as a table of its own. */
final class Codebook {
  private Codebook() {}

  /** The codebook of these tables. */
  static Table of(List<Table> tables) {
    TableBuilder codebook =
        new TableBuilder("codebook", "a column of a table")
            .text("table", "the table")
            .text("row", "what a row of it stands for")
            .text("column", "the column")
            .text("type", "string, integer, or date at the precision known")
            .text("meaning", "what it means");
    for (Table table : tables) {
      for (Table.Column column : table.columns()) {
        codebook.row(table.name(), table.about(), column.name(), column.type(), column.about());
      }
    }
    return codebook.build();
  }
}
