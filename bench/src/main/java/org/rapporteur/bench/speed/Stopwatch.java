package org.rapporteur.bench.speed;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

/** Words a second, by a plain wall clock. */
final class Stopwatch {
  private static final int WARM_MILLIS = 15_000;
  private static final int LEAST = 40;

  private Stopwatch() {}

  static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  static void say(PrintStream out, String what, List<Double> rates) {
    Collections.sort(rates);
    out.printf(
        Locale.ROOT,
        "%-40s %7.0f words a second (%.0f to %.0f in %d rounds)%n",
        what,
        rates.get(rates.size() / 2),
        rates.get(0),
        rates.get(rates.size() - 1),
        rates.size());
  }

  static void warm(List<Texts> texts, ToIntFunction<Texts> reading) {
    long start = System.nanoTime();
    while (seconds(start) * 1000 < WARM_MILLIS) {
      read(texts, reading);
    }
  }

  /** Reads each text; what it counts is used, so that none of the work can be left out. */
  private static void read(List<Texts> texts, ToIntFunction<Texts> reading) {
    if (texts.stream().mapToInt(reading).sum() < 0) {
      throw new IllegalStateException("counted less than nothing");
    }
  }

  private static int times(List<Texts> texts) {
    return Math.max(1, LEAST / texts.size());
  }

  private static double words(List<Texts> texts) {
    return (double) times(texts) * texts.stream().mapToInt(Texts::words).sum();
  }

  static double rate(List<Texts> texts, ToIntFunction<Texts> reading) {
    long start = System.nanoTime();
    for (int i = 0; i < times(texts); i++) {
      read(texts, reading);
    }
    return words(texts) / seconds(start);
  }

  static double rateOfTwo(List<Texts> texts, ToIntFunction<Texts> reading) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      long start = System.nanoTime();
      List<Future<Double>> both = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        both.add(threads.submit(() -> rate(texts, reading)));
      }
      for (Future<Double> one : both) {
        one.get();
      }
      return 2 * words(texts) / seconds(start);
    } finally {
      threads.shutdownNow();
    }
  }
}
