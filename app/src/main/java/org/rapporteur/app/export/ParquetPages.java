package org.rapporteur.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/** Rows of a table as a row group of Parquet: each column one data page, plainly encoded. */
final class ParquetPages {
  private ParquetPages() {}

  /** Whether a column holds whole numbers. */
  static boolean isNumber(Table.Column column) {
    return column.type().equals("integer");
  }

  /** Writes the rows from {@code first} to before {@code last}. */
  static RowGroup write(Table table, int first, int last, ParquetExport.Counted out)
      throws IOException {
    long start = out.written();
    List<ColumnChunk> chunks = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      List<@Nullable Object> cells = new ArrayList<>();
      for (List<@Nullable Object> row : table.rows().subList(first, last)) {
        cells.add(row.get(c));
      }
      chunks.add(chunk(table.columns().get(c), cells, out));
    }
    return new RowGroup(chunks, out.written() - start, last - first);
  }

  private static ColumnChunk chunk(
      Table.Column column, List<@Nullable Object> cells, ParquetExport.Counted out)
      throws IOException {
    long start = out.written();
    byte[] page = page(cells);
    PageHeader header = new PageHeader(PageType.DATA_PAGE, page.length, page.length);
    header.setData_page_header(
        new DataPageHeader(cells.size(), Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
    Util.writePageHeader(header, out);
    out.write(page);
    long size = out.written() - start;
    ColumnMetaData meta =
        new ColumnMetaData(
            isNumber(column) ? Type.INT32 : Type.BYTE_ARRAY,
            List.of(Encoding.PLAIN, Encoding.RLE),
            List.of(column.name()),
            CompressionCodec.UNCOMPRESSED,
            cells.size(),
            size,
            size,
            start);
    return new ColumnChunk(start).setMeta_data(meta);
  }

  private static byte[] page(List<@Nullable Object> cells) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    byte[] levels = levels(cells);
    page.writeBytes(littleEndian(levels.length));
    page.writeBytes(levels);
    for (Object cell : cells) {
      if (cell instanceof Integer number) {
        page.writeBytes(littleEndian(number));
      } else if (cell != null) {
        byte[] text = cell.toString().getBytes(StandardCharsets.UTF_8);
        page.writeBytes(littleEndian(text.length));
        page.writeBytes(text);
      }
    }
    return page.toByteArray();
  }

  /** Which cells are there, as runs: twice the length as a varint, then 1 or 0. */
  private static byte[] levels(List<@Nullable Object> cells) {
    ByteArrayOutputStream runs = new ByteArrayOutputStream();
    int i = 0;
    while (i < cells.size()) {
      boolean there = cells.get(i) != null;
      int end = i + 1;
      while (end < cells.size() && (cells.get(end) != null) == there) {
        end++;
      }
      int head = (end - i) << 1;
      while (head >= 0x80) {
        runs.write((head & 0x7f) | 0x80);
        head >>>= 7;
      }
      runs.write(head);
      runs.write(there ? 1 : 0);
      i = end;
    }
    return runs.toByteArray();
  }

  /** A number as four bytes, the lowest first. */
  static byte[] littleEndian(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }
}
