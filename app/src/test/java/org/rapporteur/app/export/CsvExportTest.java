package org.rapporteur.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExportTest {
  @Test
  void takesTheEdgeOffFormulas() {
    assertEquals("'=1+1", CsvExport.cell("=1+1"));
    assertEquals("'@here", CsvExport.cell("@here"));
    assertEquals("'-5", CsvExport.cell("-5"));
    assertEquals("5", CsvExport.cell(5));
    assertEquals("", CsvExport.cell(null));
  }

  @Test
  void quotesCommasQuotesAndLineEnds() {
    assertEquals("\"a,b\"", CsvExport.cell("a,b"));
    assertEquals("\"say \"\"yes\"\"\"", CsvExport.cell("say \"yes\""));
    assertEquals("\"two\nlines\"", CsvExport.cell("two\nlines"));
  }

  @Test
  void writesATableItsCodebookAndItsSchema(@TempDir Path folder) throws IOException {
    TableBuilder table = new TableBuilder("rounds", "a round").text("name", "its name");
    table.number("edition", "its number").row("الجولة", 7);
    CsvExport.write(List.of(table.build()), folder);
    assertEquals("\ufeffname,edition\nالجولة,7\n", Files.readString(folder.resolve("rounds.csv")));
    assertEquals(
        "\ufefftable,row,column,type,meaning\n"
            + "rounds,a round,name,string,its name\n"
            + "rounds,a round,edition,integer,its number\n",
        Files.readString(folder.resolve("codebook.csv")));
  }
}
