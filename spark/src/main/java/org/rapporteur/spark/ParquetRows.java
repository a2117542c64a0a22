package org.rapporteur.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a Parquet file, each as the line of JSON Lines that it would be. Unlike a scan of the
 * engine's own it tells where a file is damaged, and what comes before is read all the same.
 */
final class ParquetRows implements Closeable {
  private static final List<String> COLUMNS = List.of("id", "url", "published", "text");

  private final ParquetReader<Group> reader;

  /**
   * The rows of the file; throws when it is no Parquet, as does {@link #next} where it is damaged.
   */
  ParquetRows(Path file, Configuration configuration) throws IOException {
    reader =
        ParquetReader.builder(new GroupReadSupport(), file)
            .withConf(configuration)
            .usePageChecksumVerification()
            .build();
  }

  /** The next row; null when there is none. */
  byte @Nullable [] next() throws IOException {
    Group row = reader.read();
    return row == null ? null : line(row);
  }

  private static byte[] line(Group row) throws IOException {
    GroupType shape = row.getType();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      for (String column : COLUMNS) {
        if (shape.containsField(column) && row.getFieldRepetitionCount(column) > 0) {
          json.writeStringField(column, value(row, shape.getType(column)));
        }
      }
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private static String value(Group row, Type type) {
    return type.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation
        ? LocalDate.ofEpochDay(row.getInteger(type.getName(), 0)).toString()
        : row.getValueToString(row.getType().getFieldIndex(type.getName()), 0);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
