package org.rapporteur.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cluster of processes of its own, one of which dies on the way. It takes a minute or two, for
 * each process loads its models: {@code ./mvnw -pl core,spark -am verify -Dleft.out=none
 * -Dit.test=KilledExecutorIT}.
 */
@Tag("cluster")
class KilledExecutorIT {
  private static final int FILES = 6;

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void isRightAndWholeWhenAnExecutorDies(@TempDir Path folder) throws IOException {
    Path in = folder.resolve("in");
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(MadeFiles.lines(in, "dying" + i, 8, 60 + i));
    }
    Path out = folder.resolve("out");
    AtomicBoolean killed = new AtomicBoolean();
    SparkListener killer =
        new SparkListener() {
          @Override
          public void onTaskEnd(SparkListenerTaskEnd end) {
            if (!killed.get()) {
              killed.set(executors().findAny().filter(ProcessHandle::destroyForcibly).isPresent());
            }
          }
        };
    try (SparkSession session = cluster(folder)) {
      session.sparkContext().addSparkListener(killer);
      new SparkJob(
              session,
              new Order(List.of(in.toUri().toString()), out.toUri().toString(), true, FILES))
          .run();
      assertTrue(killed.get(), "none was killed");
      Laptop laptop = Laptop.of(files);
      Set<String> claims =
          session
              .read()
              .parquet(out.resolve("claims").toString())
              .select("id")
              .collectAsList()
              .stream()
              .map(row -> row.getString(0))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(laptop.claims, claims);
      TreeMap<String, Integer> outcomes = new TreeMap<>();
      session
          .read()
          .parquet(out.resolve("files").toString())
          .collectAsList()
          .forEach(
              row ->
                  outcomes.merge(
                      row.getAs("outcome"), (int) (long) row.<Long>getAs("pages"), Integer::sum));
      assertEquals(laptop.outcomes, outcomes);
    }
  }

  /** The processes that this one has started. */
  private static Stream<ProcessHandle> executors() {
    return ProcessHandle.current()
        .children()
        .filter(process -> process.info().command().orElse("").endsWith("java"));
  }

  /** Two executors, which are processes with the classes of this one. */
  private static SparkSession cluster(Path folder) {
    return SparkSession.builder()
        .appName("rapporteur cluster test")
        .master("local-cluster[2,1,512]")
        // There is no distribution of the engine whose folder of jars could be looked for.
        .config("spark.executorEnv.SPARK_TESTING", "1")
        .config("spark.executorEnv.SPARK_SCALA_VERSION", "2.13")
        .config("spark.executor.memory", "512m")
        .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.default.parallelism", "2")
        .config("spark.local.dir", folder.resolve("scratch").toString())
        .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
        .getOrCreate();
  }
}
