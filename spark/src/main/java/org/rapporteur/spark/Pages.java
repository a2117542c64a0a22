package org.rapporteur.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.rapporteur.json.OutcomeWriter;
import org.rapporteur.read.Document;
import org.rapporteur.read.Reader;
import scala.Tuple2;

/**
 * Reads the pages of input files on the engine, each file by one task, by the very functions that
 * read them on a laptop. A page that cannot be read is a row like any other.
 */
final class Pages {
  private static final List<String> COLUMNS = List.of("id", "url", "published", "text");

  private final SparkSession session;
  private final boolean sifted;
  private final Tally tally;

  /** Reads in this session; {@code sifted} when pages pass the triage first. */
  Pages(SparkSession session, boolean sifted, Tally tally) {
    this.session = session;
    this.sifted = sifted;
    this.tally = tally;
  }

  /** What became of the pages of the files. */
  JavaRDD<Found> read(List<String> files) {
    List<String> tables = files.stream().filter(Pages::isTable).toList();
    List<String> others = files.stream().filter(file -> !isTable(file)).toList();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    JavaRDD<Found> found = context.emptyRDD();
    if (!others.isEmpty()) {
      found = found.union(ofFiles(context, others));
    }
    for (String table : tables) {
      found = found.union(ofTable(table));
    }
    return found;
  }

  private static boolean isTable(String file) {
    return file.endsWith(".parquet");
  }

  private JavaRDD<Found> ofFiles(JavaSparkContext context, List<String> files) {
    boolean sift = sifted;
    Tally counting = tally;
    return context
        .binaryFiles(String.join(",", files), files.size())
        .flatMap(file -> ofFile(file, sift, counting));
  }

  private static Iterator<Found> ofFile(
      Tuple2<String, PortableDataStream> file, boolean sift, Tally tally) {
    Document document = Document.of(file._1(), file._2()::open);
    return of(file._1(), document, Core.reader(sift), tally);
  }

  /** Lazy, so that a file of any size passes through a task page by page. */
  private static Iterator<Found> of(String file, Document document, Reader reader, Tally tally) {
    OutcomeWriter writer = new OutcomeWriter(true);
    return reader
        .read(document)
        .map(result -> tally.count(Found.of(file, result, writer)))
        .iterator();
  }

  private JavaRDD<Found> ofTable(String table) {
    boolean sift = sifted;
    Tally counting = tally;
    Dataset<Row> rows = session.read().parquet(table);
    List<String> columns =
        COLUMNS.stream().filter(Arrays.asList(rows.columns())::contains).toList();
    return rows.selectExpr(columns.toArray(String[]::new))
        .javaRDD()
        .flatMap(
            row -> {
              Document line = Document.of(table + ".jsonl", line(row, columns));
              return of(table, line, Core.reader(sift), counting);
            });
  }

  /** A row as the line of JSON Lines that it would be. */
  private static byte[] line(Row row, List<String> columns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      for (int i = 0; i < columns.size(); i++) {
        if (!row.isNullAt(i)) {
          json.writeStringField(columns.get(i), row.get(i).toString());
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
