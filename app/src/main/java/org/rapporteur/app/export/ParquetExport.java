package org.rapporteur.app.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/**
 * The record as a folder of Parquet files, one for each table and one for the codebook. Columns are
 * optional strings or 32-bit integers, plain and not compressed; a date is a string, since it may
 * be a month or a year. What a column means stands in the file's own metadata too.
 */
final class ParquetExport {
  private static final byte[] MAGIC = {'P', 'A', 'R', '1'};
  private static final int ROWS_OF_A_GROUP = 50_000;

  private ParquetExport() {}

  /** Writes a file for each table and {@code codebook.parquet}. */
  static void write(List<Table> tables, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Table table : tables) {
      file(table, folder);
    }
    file(Codebook.of(tables), folder);
  }

  private static void file(Table table, Path folder) throws IOException {
    Path file = folder.resolve(table.name() + ".parquet");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(table, out);
    }
  }

  /** Writes one file; leaves {@code out} open. */
  static void write(Table table, OutputStream out) throws IOException {
    Counted counted = new Counted(out);
    counted.write(MAGIC);
    List<RowGroup> groups = new ArrayList<>();
    for (int first = 0; first < table.rows().size(); first += ROWS_OF_A_GROUP) {
      int last = Math.min(table.rows().size(), first + ROWS_OF_A_GROUP);
      groups.add(ParquetPages.write(table, first, last, counted));
    }
    long footer = counted.written();
    FileMetaData meta = new FileMetaData(1, schema(table), table.rows().size(), groups);
    meta.setCreated_by("rapporteur version 1");
    meta.setKey_value_metadata(meanings(table));
    Util.writeFileMetaData(meta, counted);
    counted.write(ParquetPages.littleEndian((int) (counted.written() - footer)));
    counted.write(MAGIC);
    out.flush();
  }

  private static List<SchemaElement> schema(Table table) {
    List<SchemaElement> schema = new ArrayList<>();
    schema.add(new SchemaElement(table.name()).setNum_children(table.columns().size()));
    for (Table.Column column : table.columns()) {
      SchemaElement element =
          new SchemaElement(column.name())
              .setRepetition_type(FieldRepetitionType.OPTIONAL)
              .setType(ParquetPages.isNumber(column) ? Type.INT32 : Type.BYTE_ARRAY);
      if (!ParquetPages.isNumber(column)) {
        element.setConverted_type(ConvertedType.UTF8);
        element.setLogicalType(LogicalType.STRING(new StringType()));
      }
      schema.add(element);
    }
    return schema;
  }

  private static List<KeyValue> meanings(Table table) {
    List<KeyValue> meanings = new ArrayList<>();
    meanings.add(new KeyValue("row").setValue(table.about()));
    for (Table.Column column : table.columns()) {
      meanings.add(new KeyValue("column " + column.name()).setValue(column.about()));
    }
    return meanings;
  }

  /** A stream that knows how much went through it: offsets in the footer count from the start. */
  static final class Counted extends OutputStream {
    private final OutputStream out;
    private long written;

    Counted(OutputStream out) {
      this.out = out;
    }

    long written() {
      return written;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      written++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      written += length;
    }
  }
}
