package org.rapporteur.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The record as one workbook: a sheet for each table and one for the codebook. Every text is a text
 * cell, and one that a spreadsheet would take for a formula bears an apostrophe as in the CSV, so
 * that it stays harmless when saved as such.
 */
final class XlsxExport {
  /** The most characters that Excel takes in a cell. */
  private static final int LONGEST_CELL = 32_767;

  /** The most rows that Excel takes in a sheet, less the one of the names. */
  private static final int MOST_ROWS = 1_048_575;

  private static final int WIDTH = 24;
  private static final String CREATED = "<dcterms:created.*?</dcterms:created>";

  private XlsxExport() {}

  /** Writes the workbook; leaves {@code out} open. */
  static void write(List<Table> tables, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Rapporteur", null)) {
      for (Table table : tables) {
        sheets(book, table);
      }
      sheets(book, Codebook.of(tables));
    }
    StillZip.copy(bytes.toByteArray(), XlsxExport::withoutMoment, out);
  }

  private static byte[] withoutMoment(String member, byte[] bytes) {
    if (!member.equals("docProps/core.xml")) {
      return bytes;
    }
    String xml = new String(bytes, StandardCharsets.UTF_8).replaceAll(CREATED, "");
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  /** A sheet, or more of them where the rows are too many for one. */
  private static void sheets(Workbook book, Table table) throws IOException {
    int first = 0;
    int part = 1;
    do {
      int last = Math.min(table.rows().size(), first + MOST_ROWS);
      String name = part == 1 ? table.name() : table.name() + "-" + part;
      try (Worksheet sheet = book.newWorksheet(name)) {
        fill(sheet, table, first, last);
      }
      first = last;
      part++;
    } while (first < table.rows().size());
  }

  private static void fill(Worksheet sheet, Table table, int first, int last) {
    List<Table.Column> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, columns.get(c).name());
      sheet.style(0, c).bold().set();
      sheet.width(c, WIDTH);
    }
    sheet.freezePane(0, 1);
    for (int r = first; r < last; r++) {
      List<@Nullable Object> row = table.rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        Object cell = row.get(c);
        if (cell instanceof Integer number) {
          sheet.value(r - first + 1, c, number);
        } else if (cell != null) {
          sheet.value(r - first + 1, c, text(cell.toString()));
        }
      }
    }
  }

  /** A text as stored: {@code _x0041_} is no escape of ours (ECMA-376 part 1, 22.9.2.19). */
  static String text(String value) {
    String cell = PlainText.cell(PlainText.xml(value));
    if (cell.length() > LONGEST_CELL) {
      int end = LONGEST_CELL - 1;
      cell = cell.substring(0, Character.isHighSurrogate(cell.charAt(end - 1)) ? end - 1 : end);
      cell += "…";
    }
    return cell.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
  }
}
