package org.rapporteur.bench.speed;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.rapporteur.Languages;
import org.rapporteur.Pipeline;
import org.rapporteur.app.Program;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.read.Document;
import org.rapporteur.read.ReadResult;
import org.rapporteur.read.Reader;

/**
 * How long models take to load, and how many words a second are read, from the text to what it
 * says: one thread after warm-up, rounds of ours and of OpenNLP's by turns on the same English
 * texts; then two threads; then every language. Give a folder or JSON Lines of reports, and a file
 * of words and tags to learn OpenNLP's names from.
 */
public final class Speed {
  private static final int WARM_MILLIS = 15_000;
  private static final int ROUNDS = 9;
  private static final int LEAST = 40;

  private final PrintStream out;
  private final Reader reader = new Reader(Lexicon::of);
  private final Pipeline pipeline;

  private Speed(PrintStream out, Pipeline pipeline) {
    this.out = out;
    this.pipeline = pipeline;
  }

  /** Prints the figures; a plain wall clock is what is measured with. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (arguments.length != 2) {
      out.println("give a folder or JSON Lines of reports, and a file of words and tags");
      System.exit(2);
    }
    Languages languages = new Languages(Program.LANGUAGES);
    long start = System.nanoTime();
    Pipeline pipeline = Pipeline.load(languages);
    out.printf(Locale.ROOT, "models of extraction loaded in %.3f s%n", seconds(start));
    for (String language : languages.codes()) {
      start = System.nanoTime();
      Outcome none = pipeline.read(empty(language));
      out.printf(
          Locale.ROOT,
          "language %s loaded in %.3f s (%s)%n",
          language,
          seconds(start),
          none.getClass().getSimpleName());
    }
    new Speed(out, pipeline).compare(languages, Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private static Report empty(String language) {
    return new Report(
        "empty", "", Publication.UNKNOWN, language, ".", "", List.of(), Mark.INTERNAL);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private int read(Report report) {
    Document document = Document.of("report.txt", report.text().getBytes(StandardCharsets.UTF_8));
    try (var results = reader.read(document)) {
      Report again = ((ReadResult.Read) results.findFirst().orElseThrow()).report();
      return pipeline.read(again) instanceof Outcome.Kept kept ? kept.engagements().size() : 0;
    }
  }

  private void compare(Languages languages, Path place, Path columns) throws Exception {
    Map<String, List<Texts>> all = Texts.list(reader, languages, place);
    List<Texts> english = all.getOrDefault("en", List.of());
    if (english.isEmpty()) {
      throw new IOException("no English text of 450 words in " + place);
    }
    TokenNameFinderModel names = OpenNlp.learn(columns);
    OpenNlp other = new OpenNlp(names);
    ToIntFunction<Texts> ours = text -> read(text.report());
    ToIntFunction<Texts> theirs = text -> other.read(text.report().text());
    warm(english, ours);
    warm(english, theirs);
    List<Double> ourRates = new ArrayList<>();
    List<Double> theirRates = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ourRates.add(rate(english, ours));
      theirRates.add(rate(english, theirs));
    }
    say("en, one thread, read and extract", ourRates);
    say("en, one thread, OpenNLP's four steps", theirRates);
    List<Double> pair = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      pair.add(rateOfTwo(english, ours));
    }
    say("en, two threads, read and extract", pair);
    for (Map.Entry<String, List<Texts>> language : all.entrySet()) {
      warm(language.getValue(), ours);
      List<Double> rates = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        rates.add(rate(language.getValue(), ours));
      }
      say(language.getKey() + ", one thread, read and extract", rates);
    }
  }

  private void say(String what, List<Double> rates) {
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

  private static void warm(List<Texts> texts, ToIntFunction<Texts> reading) {
    long start = System.nanoTime();
    while (seconds(start) * 1000 < WARM_MILLIS) {
      texts.forEach(reading::applyAsInt);
    }
  }

  private static int times(List<Texts> texts) {
    return Math.max(1, LEAST / texts.size());
  }

  private static double words(List<Texts> texts) {
    return (double) times(texts) * texts.stream().mapToInt(Texts::words).sum();
  }

  private static double rate(List<Texts> texts, ToIntFunction<Texts> reading) {
    long start = System.nanoTime();
    for (int i = 0; i < times(texts); i++) {
      texts.forEach(reading::applyAsInt);
    }
    return words(texts) / seconds(start);
  }

  private static double rateOfTwo(List<Texts> texts, ToIntFunction<Texts> reading)
      throws Exception {
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
