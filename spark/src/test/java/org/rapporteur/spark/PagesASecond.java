package org.rapporteur.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * How many pages a second the job reads on one core and on two, beside a job that does no more than
 * unpack and decode the same files. Run by hand: {@code PagesASecond FOLDER-OF-jsonl.gz OUT}.
 */
final class PagesASecond {
  private PagesASecond() {}

  /** Prints a line for each job and number of cores; the first round only warms up. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    List<String> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.map(path -> path.toUri().toString()).sorted().toList();
    }
    StringBuilder out = new StringBuilder();
    for (int cores = 1; cores <= 2; cores++) {
      try (SparkSession session =
          SparkSession.builder()
              .master("local[" + cores + "]")
              .appName("pages a second")
              .config("spark.ui.enabled", "false")
              .config("spark.sql.shuffle.partitions", "4")
              .getOrCreate()) {
        for (int round = 0; round < 2; round++) {
          String when = (round == 0 ? "cold, " : "warm, ") + cores + " cores: ";
          out.append(when).append(timed("unpack and decode", () -> decode(session, files)));
          out.append(when).append(timed("read", () -> read(session, files, false)));
          out.append(when).append(timed("triage and read", () -> read(session, files, true)));
          out.append(when).append(timed("whole job", () -> job(session, folder)));
        }
      }
    }
    Files.writeString(Path.of(args[1]), out);
  }

  private static String timed(String name, Callable<Long> work) throws Exception {
    long wall = System.nanoTime();
    long cpu = cpu();
    long pages = work.call();
    double seconds = (System.nanoTime() - wall) / 1e9;
    double used = (cpu() - cpu) / 1e9;
    return String.format(
        Locale.ROOT,
        "%s: %d pages, %.1f s, %.1f s of processor, %.0f pages a second, %.0f a second of"
            + " processor%n",
        name,
        pages,
        seconds,
        used,
        pages / seconds,
        pages / used);
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long decode(SparkSession session, List<String> files) {
    return JavaSparkContext.fromSparkContext(session.sparkContext())
        .parallelize(files, files.size())
        .map(file -> lines(Files.newInputStream(Path.of(URI.create(file)))))
        .reduce(Long::sum);
  }

  private static long lines(InputStream in) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isEmpty()).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long read(SparkSession session, List<String> files, boolean sifted) {
    return new Pages(session, sifted, new Tally(session.sparkContext())).read(files).count();
  }

  private static long job(SparkSession session, Path folder) throws IOException {
    Path out = Files.createTempDirectory("pages-a-second");
    Order order =
        new Order(List.of(folder.toUri().toString()), out.resolve("o").toString(), true, 64);
    Map<String, Long> counts = new SparkJob(session, order).run();
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
