package org.rapporteur.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook as Apache POI reads it. */
class XlsxExportTest {
  private static Workbook read() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Samples.bytes(Format.xlsx)));
  }

  private static Cell cell(Workbook book, String table, String column) {
    Sheet sheet = book.getSheet(table);
    for (Cell name : sheet.getRow(0)) {
      if (name.getStringCellValue().equals(column)) {
        return sheet.getRow(1).getCell(name.getColumnIndex());
      }
    }
    throw new AssertionError(table + " has no column " + column);
  }

  @Test
  void holdsTheTablesAndTheirCodebook() throws IOException {
    List<String> names = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    try (Workbook book = read()) {
      for (Sheet sheet : book) {
        names.add(sheet.getSheetName());
        rows.add(sheet.getLastRowNum());
      }
    }
    List<Table> tables = new Tables(Samples.whole(), null).list();
    List<String> expected = new ArrayList<>(tables.stream().map(Table::name).toList());
    List<Integer> sizes = new ArrayList<>(tables.stream().map(t -> t.rows().size()).toList());
    expected.add("codebook");
    sizes.add(tables.stream().mapToInt(t -> t.columns().size()).sum());
    assertEquals(expected, names);
    assertEquals(sizes, rows);
  }

  @Test
  void keepsArabicAndNumbers() throws IOException {
    try (Workbook book = read()) {
      assertEquals(Sample.ARABIC, cell(book, "engagements", "name").getStringCellValue());
      assertEquals(8, cell(book, "engagements", "edition").getNumericCellValue());
      assertEquals("2024-10-22", cell(book, "engagements", "start").getStringCellValue());
    }
  }

  @Test
  void holdsNoFormula() throws IOException {
    try (Workbook book = read()) {
      Cell topic = cell(book, "topics", "topic");
      assertEquals(CellType.STRING, topic.getCellType());
      assertEquals("'" + Sample.FORMULA, topic.getStringCellValue());
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          row.forEach(each -> assertEquals(false, each.getCellType() == CellType.FORMULA));
        }
      }
    }
  }

  @Test
  void leavesOutWhatXmlCannotHoldAndEscapesNothingByChance() {
    assertEquals("ab", XlsxExport.text("a\u000bb"));
    assertEquals("_x005F_x0041_", XlsxExport.text("_x0041_"));
    assertEquals(32_767, XlsxExport.text("x".repeat(40_000)).length());
  }
}
