package org.rapporteur.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Fields;

/**
 * The record as a folder of CSV files (RFC 4180 with line feeds) in UTF-8 with a byte order mark,
 * as spreadsheets expect it; a codebook says what each column means, a schema its type.
 */
public final class CsvExport {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private CsvExport() {}

  /** Writes a file for each table, {@code codebook.csv} and {@code schema.json}. */
  public static void write(List<Table> tables, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Table table : tables) {
      write(table, folder);
    }
    write(Codebook.of(tables), folder);
    schema(tables, folder.resolve("schema.json"));
  }

  private static void write(Table table, Path folder) throws IOException {
    Path file = folder.resolve(table.name() + ".csv");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      line(out, table.columns().stream().map(Table.Column::name).toList());
      for (List<@Nullable Object> row : table.rows()) {
        line(out, row);
      }
    }
  }

  private static void line(Writer out, List<? extends @Nullable Object> cells) throws IOException {
    String separator = "";
    for (Object cell : cells) {
      out.write(separator);
      out.write(cell(cell));
      separator = ",";
    }
    out.write('\n');
  }

  /** A cell as written; a text that a spreadsheet would take for a formula gets an apostrophe. */
  static String cell(@Nullable Object value) {
    if (value == null || value instanceof Integer) {
      return value == null ? "" : value.toString();
    }
    String text = PlainText.cell(value.toString());
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** Table schemas by file; a date of reduced precision is a string to other programs. */
  private static void schema(List<Table> tables, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      DefaultIndenter indent = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      json.writeStartObject();
      new Fields(json)
          .objects(
              "resources",
              tables,
              (fields, table) -> {
                fields.text("name", table.name()).text("path", table.name() + ".csv");
                fields.objects("fields", table.columns(), CsvExport::column);
              });
      json.writeEndObject();
    }
  }

  private static void column(Fields fields, Table.Column column) throws IOException {
    String type = column.type().equals("integer") ? "integer" : "string";
    fields.text("name", column.name()).text("type", type).text("description", column.about());
  }
}
