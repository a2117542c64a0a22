package org.rapporteur.bench.names;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.rapporteur.identity.name.NameIndex;
import org.rapporteur.identity.name.NameMatcher;
import org.rapporteur.identity.name.PersonName;

/**
 * Looks up names of two words in another script among names in Latin script, by the index and by
 * comparing with each, and prints look-ups in a second of processor time and how often the right
 * name came first.
 */
public final class LookUps {
  private static final int AUTHORITY = 100_000;
  private static final int WARM = 2_000;
  private static final int ASKED = 20_000;
  private static final int SCANNED = 5;
  private static final int THREADS = 2;

  private final List<String[]> words = new ArrayList<>();
  private final List<String> latin = new ArrayList<>();
  private final List<String> other = new ArrayList<>();
  private int first;

  private LookUps() {}

  /** Arguments: files of lines {@code Latin word TAB letters in another script, spaced}. */
  public static void main(String[] args) throws IOException {
    LookUps lookUps = new LookUps();
    for (String file : args) {
      for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t", -1);
        lookUps.words.add(new String[] {cells[0], cells[1].replace(" ", "")});
      }
    }
    lookUps.compose();
    lookUps.print(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  /** Names of two words each, both of one script in the other spelling. */
  private void compose() {
    SplittableRandom random = new SplittableRandom(1);
    while (latin.size() < AUTHORITY) {
      String[] given = words.get(random.nextInt(words.size()));
      String[] family = words.get(random.nextInt(words.size()));
      if (given[1].charAt(0) >> 8 == family[1].charAt(0) >> 8) {
        latin.add(given[0] + " " + family[0]);
        other.add(given[1] + " " + family[1]);
      }
    }
  }

  private void print(PrintStream out) {
    NameIndex index = new NameIndex();
    long start = now();
    latin.forEach(index::add);
    out.printf(Locale.ROOT, "%d names put in, %.1f s%n", index.size(), (now() - start) / 1e9);
    ask(index, AUTHORITY - WARM, WARM);
    start = now();
    ask(index, 0, ASKED);
    double rate = ASKED * 1e9 / (now() - start);
    out.printf(
        Locale.ROOT,
        "by the index %9.1f look-ups a second, right one first %.3f%n",
        rate,
        (double) first / ASKED);
    for (int threads = 1; threads <= THREADS; threads++) {
      out.printf(
          Locale.ROOT,
          "on %d threads %9.1f look-ups a second by the clock%n",
          threads,
          together(threads));
    }
    start = now();
    int fit = scan();
    rate = SCANNED * 1e9 / (now() - start);
    out.printf(Locale.ROOT, "one by one   %9.1f look-ups a second, %d names fit%n", rate, fit);
  }

  private void ask(NameIndex index, int from, int count) {
    first = 0;
    for (int i = from; i < from + count; i++) {
      List<NameIndex.Hit> hits = index.find(other.get(i), 1);
      if (!hits.isEmpty() && hits.get(0).name().equals(latin.get(i))) {
        first++;
      }
    }
  }

  /**
   * Look-ups a second by the clock when so many threads ask at once, of an index that remembers
   * nothing yet.
   */
  private double together(int threads) {
    NameIndex index = new NameIndex();
    latin.forEach(index::add);
    int each = ASKED / threads;
    long start = System.nanoTime();
    IntStream.range(0, threads)
        .mapToObj(
            number ->
                CompletableFuture.runAsync(
                    () ->
                        other
                            .subList(number * each, (number + 1) * each)
                            .forEach(name -> index.find(name, 1)),
                    task -> new Thread(task).start()))
        .toList()
        .forEach(CompletableFuture::join);
    return (double) threads * each * 1e9 / (System.nanoTime() - start);
  }

  private int scan() {
    NameMatcher matcher = new NameMatcher();
    List<PersonName> parsed = latin.stream().map(PersonName::of).toList();
    int fit = 0;
    for (int i = 0; i < SCANNED; i++) {
      PersonName asked = PersonName.of(other.get(i));
      fit += (int) parsed.stream().filter(name -> matcher.match(asked, name).isWholeName()).count();
    }
    return fit;
  }

  /** Processor time of this thread, which other programs on the machine do not lengthen. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
