package org.rapporteur.spark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/**
 * The job: pages in; out come the tables {@code readings}, {@code claims} and {@code files}, the
 * same readings as {@code lines} for {@code rapporteur import}, and in {@code identity} which of
 * the things told are one. Input is taken batch by batch; a batch that was put down is not read
 * again when the job is started again.
 */
public final class SparkJob {
  private static final Logger LOG = LoggerFactory.getLogger(SparkJob.class);

  private final SparkSession session;
  private final Order order;
  private final Inputs inputs;
  private final Tally tally;

  /** The job of this order in the session. */
  SparkJob(SparkSession session, Order order) {
    this.session = session;
    this.order = order;
    this.inputs = new Inputs(order, session.sparkContext().hadoopConfiguration());
    this.tally = new Tally(session.sparkContext());
  }

  /** Runs on the master that {@code spark-submit} names, else on all cores of this machine. */
  public static void main(String[] args) throws IOException {
    Order order = Order.of(args);
    SparkConf conf =
        new SparkConf().setAppName("rapporteur").setIfMissing("spark.master", "local[*]");
    try (SparkSession session = SparkSession.builder().config(conf).getOrCreate()) {
      Map<String, Long> counts = new SparkJob(session, order).run();
      LOG.info("pages by outcome, those of earlier runs not counted: {}", counts);
    }
  }

  /** Does what is not yet done; gives how many pages had which outcome in this run. */
  Map<String, Long> run() throws IOException {
    List<List<String>> batches = inputs.batches();
    for (int i = 0; i < batches.size(); i++) {
      String batch = String.format(Locale.ROOT, "batch=%06d", i);
      if (!inputs.isWhole(table("files", batch))) {
        read(batches.get(i), batch);
        LOG.info("{} of {} batches read, {}", i + 1, batches.size(), tally.counts());
      }
    }
    Dataset<Row> readings = session.read().schema(Tables.READINGS).parquet(tables("readings"));
    Dataset<Row> claims = session.read().schema(Tables.CLAIMS).parquet(tables("claims"));
    JavaRDD<Row> shown = new Identity(readings.javaRDD(), claims.javaRDD()).shown();
    write(shown, Tables.IDENTITY, order.out() + "/identity");
    return tally.counts();
  }

  private String table(String name, String batch) {
    return order.out() + "/" + name + "/" + batch;
  }

  private String tables(String name) {
    return order.out() + "/" + name;
  }

  /** Reads a batch once and puts down what comes of it; the table of files is last. */
  private void read(List<String> files, String batch) {
    JavaRDD<Found> found =
        new Pages(session, order.sifted(), tally)
            .read(files)
            .persist(StorageLevel.MEMORY_AND_DISK_SER());
    try {
      JavaRDD<Row> readings = found.filter(page -> page.reading() != null).map(Found::reading);
      write(readings, Tables.READINGS, table("readings", batch));
      write(found.flatMap(page -> page.claims().iterator()), Tables.CLAIMS, table("claims", batch));
      session
          .createDataFrame(readings, Tables.READINGS)
          .where("line is not null")
          .select("line")
          .write()
          .mode(SaveMode.Overwrite)
          .option("compression", "gzip")
          .text(table("lines", batch));
      JavaPairRDD<Tuple2<String, String>, Long> counts =
          found
              .mapToPair(page -> new Tuple2<>(new Tuple2<>(page.file(), page.outcome()), 1L))
              .reduceByKey(Long::sum, 1);
      JavaRDD<Row> rows =
          counts.map(each -> RowFactory.create(each._1()._1(), each._1()._2(), each._2()));
      write(rows, Tables.FILES, table("files", batch));
    } finally {
      found.unpersist();
    }
  }

  private void write(JavaRDD<Row> rows, StructType shape, String path) {
    session
        .createDataFrame(rows, shape)
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .parquet(path);
  }
}
