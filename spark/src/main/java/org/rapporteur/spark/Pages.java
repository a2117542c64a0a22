package org.rapporteur.spark;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.rapporteur.json.OutcomeWriter;
import org.rapporteur.read.Document;
import org.rapporteur.read.Reader;

/**
 * Reads the pages of input files on the engine, each file by one task, by the very functions that
 * read them on a laptop. A page that cannot be read is a row like any other.
 */
final class Pages {
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
    boolean sift = sifted;
    Tally counting = tally;
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Broadcast<SerializableConfiguration> given =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    // The engine's own ways of naming files take commas and brackets in names for patterns.
    return context
        .parallelize(files, Math.max(1, files.size()))
        .flatMap(file -> of(file, given.value().value(), Core.reader(sift), counting));
  }

  private static Iterator<Found> of(
      String file, Configuration configuration, Reader reader, Tally tally) {
    if (file.endsWith(".parquet")) {
      Iterator<Found> rows =
          new TablePages(
              file,
              configuration,
              row -> pages(file, Document.of(file + ".jsonl", row), reader).iterator());
      return counted(rows, tally);
    }
    Path path = new Path(file);
    Document document = Document.of(file, () -> path.getFileSystem(configuration).open(path));
    return counted(pages(file, document, reader).iterator(), tally);
  }

  private static Iterator<Found> counted(Iterator<Found> pages, Tally tally) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pages.hasNext();
      }

      @Override
      public Found next() {
        return tally.count(pages.next());
      }
    };
  }

  /** Lazy, so that a file of any size passes through a task page by page. */
  private static Stream<Found> pages(String file, Document document, Reader reader) {
    OutcomeWriter writer = new OutcomeWriter(true);
    return reader.read(document).map(result -> Found.of(file, result, writer));
  }
}
