package org.rapporteur.bench.speed;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final int ROUNDS = 9;

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
    out.printf(Locale.ROOT, "models of extraction loaded in %.3f s%n", Stopwatch.seconds(start));
    for (String language : languages.codes()) {
      start = System.nanoTime();
      Outcome none = pipeline.read(empty(language));
      out.printf(
          Locale.ROOT,
          "language %s loaded in %.3f s (%s)%n",
          language,
          Stopwatch.seconds(start),
          none.getClass().getSimpleName());
    }
    new Speed(out, pipeline).compare(languages, Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private static Report empty(String language) {
    return new Report(
        "empty", "", Publication.UNKNOWN, language, ".", "", List.of(), Mark.INTERNAL);
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
    Stopwatch.warm(english, ours);
    Stopwatch.warm(english, theirs);
    List<Double> ourRates = new ArrayList<>();
    List<Double> theirRates = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ourRates.add(Stopwatch.rate(english, ours));
      theirRates.add(Stopwatch.rate(english, theirs));
    }
    Stopwatch.say(out, "en, one thread, read and extract", ourRates);
    Stopwatch.say(out, "en, one thread, OpenNLP's four steps", theirRates);
    List<Double> pair = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      pair.add(Stopwatch.rateOfTwo(english, ours));
    }
    Stopwatch.say(out, "en, two threads, read and extract", pair);
    for (Map.Entry<String, List<Texts>> language : all.entrySet()) {
      Stopwatch.warm(language.getValue(), ours);
      List<Double> rates = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        rates.add(Stopwatch.rate(language.getValue(), ours));
      }
      Stopwatch.say(out, language.getKey() + ", one thread, read and extract", rates);
    }
  }
}
