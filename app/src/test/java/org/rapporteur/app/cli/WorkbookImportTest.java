package org.rapporteur.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of past engagements, made by Apache POI, as an institute keeps them. */
class WorkbookImportTest {
  private static final String MAPPING =
      """
      {"sheet": "Meetings", "header": 3, "id": "No", "language": "ar", "split": "؛",
       "publisher": "Institute register",
       "columns": {"start": "Day", "end": "Last day", "city": "City", "country": "Country",
                   "name": "Title", "kind": "Sort", "edition": "Round", "topics": "Topics"},
       "participants": [{"type": "person", "name": "Head", "role": "Office", "represents": "Of",
                         "capacity": "head"},
                        {"type": "state", "name": "States"}],
       "commitments": [{"grade": "agreed", "quote": "Next", "due": "By"}],
       "values": {"kind": {"جولة": "consultation"}, "code": {"مصر": "EG", "كازاخستان": "KZ"}},
       "fixed": {"status": "held"}}
      """;

  private final Shell shell = new Shell();
  private final Path table;
  private final Path map;
  private final Path record;

  WorkbookImportTest(@TempDir Path folder) {
    table = folder.resolve("register.xlsx");
    map = folder.resolve("map.json");
    record = folder.resolve("register.db");
  }

  private static void fill(Row row, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof LocalDate day) {
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        row.createCell(i).setCellValue(day);
        row.getCell(i).setCellStyle(style);
      } else if (cells[i] instanceof Integer number) {
        row.createCell(i).setCellValue(number);
      } else if (!cells[i].equals("")) {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  @BeforeEach
  void writeRegister() throws IOException {
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(table)) {
      fill(book.createSheet("Notes").createRow(0), "Date", "Nothing to import here");
      Sheet sheet = book.createSheet("Meetings");
      fill(sheet.createRow(0), "Register of the institute");
      fill(
          sheet.createRow(2),
          "No",
          "Day",
          "Last day",
          "City",
          "Country",
          "Title",
          "Sort",
          "Round",
          "Topics",
          "Head",
          "Office",
          "Of",
          "States",
          "Next",
          "By");
      LocalDate day = LocalDate.of(2021, 5, 3);
      fill(
          sheet.createRow(3),
          "A-7",
          day,
          day.plusDays(1),
          "Cairo",
          "Egypt",
          "الجولة السابعة",
          "جولة",
          7,
          "نزع السلاح؛ الحدود",
          "هشام الجزاوي",
          "Ambassador",
          "EG",
          "مصر؛ كازاخستان",
          "الجولة الثامنة في أستانا",
          "2022");
      fill(sheet.createRow(4), "A-8", "31.02.2022", "", "Oslo", "Norway", "", "جولة", 8);
      fill(sheet.createRow(6), "A-9", "2022-06", "", "Oslo", "Atlantis", "", "جولة", 9);
      book.write(out);
    }
    Files.writeString(map, MAPPING);
  }

  private Shell.Ran bring() {
    return shell.run("import", table, "--mapping", map, "--record", record);
  }

  @Test
  void readsDaysNumbersAndArabicOfTheSheetNamed() throws IOException {
    Shell.Ran ran = bring();
    assertTrue(ran.out().contains("1 rows kept, 0 known, refused 2"), ran.out() + ran.err());
    String line = shell.run("list", "engagements", "--json", "--record", record).lines().get(0);
    JsonNode engagement = new ObjectMapper().readTree(line);
    assertEquals("2021-05-03", engagement.path("start").asText());
    assertEquals("2021-05-04", engagement.path("end").asText());
    assertEquals("EG", engagement.path("country").asText());
    assertEquals(7, engagement.path("edition").asInt());
    assertEquals("consultation", engagement.path("kind").asText());
    assertEquals("الجولة السابعة", engagement.path("name").asText());
    assertEquals("[\"نزع السلاح\",\"الحدود\"]", engagement.path("topics").toString());
    assertEquals(3, engagement.path("participants").size());
    assertEquals("register.xlsx#Meetings!A-7", engagement.path("reports").path(0).asText());
    String owed = shell.run("list", "commitments", "--json", "--record", record).out();
    assertTrue(owed.contains("الجولة الثامنة في أستانا") && owed.contains("\"2022\""), owed);
    assertEquals(0, shell.run("verify", "--record", record).code());
  }

  @Test
  void refusesRowsByTheirNumberAndWhy() {
    Shell.Ran ran = bring();
    assertEquals(1, ran.code());
    assertTrue(
        ran.err().contains("register.xlsx, row 5: start: “31.02.2022” is no date"), ran.err());
    assertTrue(ran.err().contains("row 7: country: “Atlantis” is no state"), ran.err());
  }

  @Test
  void bringsNothingInTwice() {
    bring();
    assertTrue(bring().out().contains("0 rows kept, 1 known"), "twice");
  }

  @Test
  void namesASheetThatIsNotThere() throws IOException {
    Files.writeString(map, MAPPING.replace("Meetings", "Visits"));
    Shell.Ran ran = bring();
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("no sheet Visits"), ran.err());
  }

  @Test
  void saysOfADamagedWorkbookThatItCannotBeRead() throws IOException {
    byte[] whole = Files.readAllBytes(table);
    Files.write(table, java.util.Arrays.copyOf(whole, whole.length / 2));
    Shell.Ran ran = bring();
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("register.xlsx"), ran.err());
  }

  @Test
  void suggestsAMappingFromTheNamesOfColumns() throws IOException {
    Path fresh = map.resolveSibling("fresh.json");
    Shell.Ran ran = shell.run("import", table, "--mapping", fresh, "--record", record);
    assertEquals(0, ran.code());
    assertTrue(Files.readString(fresh).contains("\"start\" : \"Date\""), ran.out());
  }
}
