package org.rapporteur.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of a spreadsheet (XLSX) or of a table in text (CSV), as a person sees their cells. */
public final class Rows {
  private static final int MOST_BYTES = 100 << 20;

  private Rows() {}

  /**
   * One row.
   *
   * @param number as the spreadsheet counts it, from 1
   * @param cells what stands in each, without space around; days as ISO 8601, a 7 that is kept as
   *     7.0 as 7
   */
  public record Line(int number, List<String> cells) {
    /** Copies the list. */
    public Line {
      cells = List.copyOf(cells);
    }

    /** What stands in a column; empty beyond the last. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /**
   * The rows that hold anything.
   *
   * @param sheet name of the sheet, or null for the first; a table in text has none
   * @throws IOException when the bytes are no spreadsheet or table, or lack the sheet
   */
  public static List<Line> of(byte[] bytes, @Nullable String sheet) throws IOException {
    if (bytes.length > MOST_BYTES) {
      throw new IOException("larger than 100 MB");
    }
    boolean packed = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    List<Line> lines = packed ? workbook(bytes, sheet) : table(bytes);
    return lines.stream()
        .filter(line -> line.cells.stream().anyMatch(cell -> !cell.isEmpty()))
        .toList();
  }

  private static List<Line> workbook(byte[] bytes, @Nullable String name) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      Sheet sheet =
          (name == null ? book.getSheets().findFirst() : book.findSheet(name))
              .orElseThrow(() -> new IOException("no sheet " + name));
      List<Line> lines = new ArrayList<>();
      try (Stream<Row> rows = sheet.openStream()) {
        rows.forEach(row -> lines.add(line(row)));
      }
      return lines;
    } catch (ExcelReaderException e) {
      throw new IOException("no spreadsheet that can be read: " + e.getMessage(), e);
    }
  }

  private static Line line(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(Rows::words).orElse(""));
    }
    return new Line(row.getRowNum(), cells);
  }

  private static String words(Cell cell) {
    if (cell.getType() == CellType.NUMBER && isDate(cell.getDataFormatString())) {
      LocalDateTime moment = cell.asDate();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    }
    if (cell.getType() == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    return cell.getText() == null ? "" : cell.getText().strip();
  }

  private static boolean isDate(@Nullable String format) {
    String bare = format == null ? "" : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return bare.toLowerCase(Locale.ROOT).matches(".*(yy|d).*");
  }

  private static List<Line> table(byte[] bytes) throws IOException {
    String text = decoded(bytes);
    String head = text.lines().findFirst().orElse("");
    char between =
        List.of(',', ';', '\t').stream()
            .max(Comparator.comparingLong(c -> head.chars().filter(x -> x == c).count()))
            .orElse(',');
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(between).get();
    List<Line> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        List<String> cells = record.stream().map(String::strip).toList();
        lines.add(new Line((int) record.getRecordNumber(), cells));
      }
    }
    return lines;
  }

  private static String decoded(byte[] bytes) throws IOException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException("not UTF-8; save it as CSV UTF-8", e);
    }
  }
}
