package org.rapporteur.bench.growth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.rapporteur.Languages;
import org.rapporteur.Pipeline;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.Incoming;
import org.rapporteur.store.RecordBook;
import org.rapporteur.store.projection.Lists;

/**
 * Fills one record with generated reports and prints, at each size, the time a report takes to read
 * and to keep, the memory in use and how fast questions are answered. Times are of the processor,
 * in milliseconds; questions are asked inside the process that holds the record open, and the time
 * that 95 of 100 take at most is given.
 */
public final class Growth {
  private static final int QUESTIONS = 200;
  private static final int BATCH = Integer.getInteger("batch", 64);
  private static final double MILLION = 1e6;
  private static final Instant AT = Instant.EPOCH;

  private final RecordBook book;
  private final Pipeline pipeline;
  private final Path file;
  private final Names names = Names.chosen();
  private long reading;
  private long keeping;

  private Growth(Path file) {
    this.file = file;
    book = RecordBook.open(file, new PlainResolver(), new SplittableRandom(1));
    pipeline = Pipeline.load(new Languages(Set.of("en", "ru", "ar")));
  }

  /** Arguments: the record to make or to go on with, then the sizes to stop at, growing. */
  public static void main(String[] args) throws IOException {
    Growth growth = new Growth(Path.of(args[0]));
    TableOut.line(
        "reports  read ms  keep ms  heap MB  file MB  list  show  search  party (p95 ms), processor time");
    int done = growth.book.overview().count(Lists.Of.REPORTS, Query.all(Mark.RESTRICTED));
    for (int i = 1; i < args.length; i++) {
      int size = Integer.parseInt(args[i]);
      growth.fill(done, size);
      growth.measure(done, size);
      done = size;
    }
    growth.book.close();
  }

  private void fill(int from, int to) {
    Happenings happenings = new Happenings(names);
    reading = 0;
    keeping = 0;
    List<Incoming> batch = new ArrayList<>();
    for (int number = from; number < to; number++) {
      Report report = happenings.report(number);
      long start = now();
      Outcome outcome = pipeline.read(report);
      long read = now();
      batch.add(new Incoming(outcome, () -> report.text().getBytes(StandardCharsets.UTF_8)));
      if (batch.size() == BATCH || number == to - 1) {
        book.addAll(batch, "1", AT, null);
        batch.clear();
      }
      keeping += now() - read;
      reading += read - start;
    }
  }

  private void measure(int from, int size) throws IOException {
    book.index();
    SplittableRandom random = new SplittableRandom(size);
    Query all = Query.all(Mark.RESTRICTED);
    List<String> ids = new ArrayList<>();
    for (EngagementView view : book.engagements(all.upTo(500))) {
      ids.add(view.id());
    }
    double list = p95(i -> book.engagements(day(all, random).upTo(50)));
    double show = p95(i -> book.find(ids.get(random.nextInt(ids.size())), Mark.RESTRICTED));
    double search =
        p95(
            i -> {
              String name = names.person(random).in(i % 2 == 0 ? "en" : "ru");
              book.search(name, all.upTo(20));
            });
    double party =
        p95(
            i -> {
              String name = names.person(random).en().split(" ")[1];
              book.engagements(all.with(Query.Filter.PARTY, name).upTo(50));
            });
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    int added = size - from;
    TableOut.line(
        String.format(
            Locale.ROOT,
            "%7d  %7.2f  %7.2f  %7d  %7d  %4.0f  %4.0f  %6.0f  %5.0f",
            size,
            reading / MILLION / added,
            keeping / MILLION / added,
            heap,
            Files.size(file) >> 20,
            list,
            show,
            search,
            party));
  }

  private static Query day(Query all, SplittableRandom random) {
    LocalDate first = LocalDate.of(1995 + random.nextInt(29), 1, 1);
    return all.between(first, first.plusMonths(3));
  }

  private static double p95(IntConsumer question) {
    long[] times = new long[QUESTIONS];
    for (int i = 0; i < QUESTIONS; i++) {
      long start = now();
      question.accept(i);
      times[i] = now() - start;
    }
    Arrays.sort(times);
    return times[QUESTIONS * 95 / 100] / MILLION;
  }

  /** Processor time of this thread, which other programs on the machine do not lengthen. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
