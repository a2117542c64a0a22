package org.rapporteur.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.HydratorSupplier;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables as Apache Parquet's own reader reads them. */
class ParquetExportTest {
  private static final class Rows implements Hydrator<Map<String, Object>, Map<String, Object>> {
    @Override
    public Map<String, Object> start() {
      return new HashMap<>();
    }

    @Override
    public Map<String, Object> add(Map<String, Object> row, String name, Object value) {
      if (value != null) {
        row.put(name, value);
      }
      return row;
    }

    @Override
    public Map<String, Object> finish(Map<String, Object> row) {
      return row;
    }
  }

  private static List<Map<String, Object>> read(Path file) throws IOException {
    try (Stream<Map<String, Object>> rows =
        ParquetReader.streamContent(file.toFile(), HydratorSupplier.constantly(new Rows()))) {
      return rows.toList();
    }
  }

  @Test
  void holdsEveryTableCellByCell(@TempDir Path folder) throws IOException {
    new Exports(Samples.whole(), null, false).write(Format.parquet, folder);
    for (Table table : new Tables(Samples.whole(), null).list()) {
      List<Map<String, Object>> expected = new ArrayList<>();
      for (List<?> row : table.rows()) {
        Map<String, Object> cells = new HashMap<>();
        for (int c = 0; c < row.size(); c++) {
          if (row.get(c) != null) {
            cells.put(table.columns().get(c).name(), row.get(c));
          }
        }
        expected.add(cells);
      }
      assertEquals(expected, read(folder.resolve(table.name() + ".parquet")), table.name());
    }
  }

  @Test
  void keepsArabicNumbersAndWhatIsNotKnown(@TempDir Path folder) throws IOException {
    new Exports(Samples.whole(), null, false).write(Format.parquet, folder);
    List<Map<String, Object>> rows = read(folder.resolve("engagements.parquet"));
    assertEquals(Sample.ARABIC, rows.get(0).get("name"));
    assertEquals(8, rows.get(0).get("edition"));
    assertEquals("2025-05", rows.get(1).get("start"));
    assertNull(rows.get(1).get("name"));
    assertEquals(Sample.FORMULA, read(folder.resolve("topics.parquet")).get(0).get("topic"));
  }

  @Test
  void saysWhatItsColumnsMean(@TempDir Path folder) throws IOException {
    new Exports(Samples.whole(), null, false).write(Format.parquet, folder);
    List<Map<String, Object>> codebook = read(folder.resolve("codebook.parquet"));
    Map<String, Object> first = codebook.get(0);
    assertEquals("reports", first.get("table"));
    assertEquals("id of the report", first.get("meaning"));
  }
}
