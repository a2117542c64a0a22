package org.rapporteur.bench.sentences;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Analyser;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/**
 * Counts the ends of sentences that splitters find in files of a sentence a line, or of lines that
 * begin with {@code # text =}, all joined to one line. A file's name ends in the code of its
 * language, or the code stands before it with a colon.
 */
public final class Splitters {
  /** What of a longer file is looked at, in sentences. */
  private static final int MOST = 1000;

  private static final int AT_ONCE = 20;
  private static final String MARK = "# text = ";
  private static final Map<String, String> TREEBANKS =
      Map.of(
          "en",
          "en-ud-ewt-sentence",
          "fr",
          "fr-ud-gsd-sentence",
          "es",
          "es-ud-gsd-sentence",
          "ru",
          "ru-ud-gsd-sentence",
          "ar",
          "ar-ud-padt-sentence");

  private Splitters() {}

  /** Prints precision, recall and F1 of each splitter on each file. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    for (String argument : arguments) {
      int colon = argument.indexOf(':');
      Path file = Path.of(argument.substring(colon + 1));
      String name = file.getFileName().toString().replaceAll("\\..*", "");
      String language = colon > 0 ? argument.substring(0, colon) : name.replaceAll(".*-", "");
      List<String> sentences = sentences(file);
      splitters(language)
          .forEach(
              (which, splitter) -> out.println(row(name, language, which, sentences, splitter)));
    }
  }

  private static List<String> sentences(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    boolean marked = lines.stream().anyMatch(line -> line.startsWith(MARK));
    return lines.stream()
        .filter(line -> !line.isBlank() && (!marked || line.startsWith(MARK)))
        .map(line -> marked ? line.substring(MARK.length()).strip() : line.strip())
        .limit(MOST)
        .toList();
  }

  private static Map<String, Function<String, NavigableSet<Integer>>> splitters(String language)
      throws IOException {
    Map<String, Function<String, NavigableSet<Integer>>> all = new LinkedHashMap<>();
    Analyser analyser = new Analyser(language);
    all.put("ours", text -> ours(analyser, language, text));
    Locale locale = Locale.forLanguageTag(language);
    all.put("ICU4J", text -> icu(locale, text));
    all.put("java.text", text -> jdk(locale, text));
    SentenceModel model = openNlp(language);
    if (model != null) {
      SentenceDetectorME detector = new SentenceDetectorME(model);
      all.put("OpenNLP", text -> openNlp(detector, text));
    }
    return all;
  }

  private static NavigableSet<Integer> icu(Locale locale, String text) {
    var breaks = com.ibm.icu.text.BreakIterator.getSentenceInstance(locale);
    breaks.setText(text);
    NavigableSet<Integer> ends = new TreeSet<>();
    for (int end = breaks.next(); end >= 0; end = breaks.next()) {
      ends.add(trimmed(text, end));
    }
    return ends;
  }

  private static NavigableSet<Integer> jdk(Locale locale, String text) {
    var breaks = java.text.BreakIterator.getSentenceInstance(locale);
    breaks.setText(text);
    NavigableSet<Integer> ends = new TreeSet<>();
    for (int end = breaks.next(); end >= 0; end = breaks.next()) {
      ends.add(trimmed(text, end));
    }
    return ends;
  }

  private static NavigableSet<Integer> openNlp(SentenceDetectorME detector, String text) {
    NavigableSet<Integer> ends = new TreeSet<>();
    for (var span : detector.sentPosDetect(text)) {
      ends.add(trimmed(text, span.getEnd()));
    }
    return ends;
  }

  private static @Nullable SentenceModel openNlp(String language) throws IOException {
    String name =
        String.format(
            Locale.ROOT, "/opennlp-%s-1.3-2.5.4.bin", TREEBANKS.getOrDefault(language, ""));
    try (InputStream in = Splitters.class.getResourceAsStream(name)) {
      return in == null ? null : new SentenceModel(in);
    }
  }

  private static NavigableSet<Integer> ours(Analyser analyser, String language, String text) {
    Report report =
        new Report("", "", Publication.UNKNOWN, language, text, "", List.of(), Mark.INTERNAL);
    NavigableSet<Integer> ends = new TreeSet<>();
    for (Sentence sentence : analyser.analyse(report).sentences()) {
      ends.add(sentence.span().end());
    }
    return ends;
  }

  private static int trimmed(String text, int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static String row(
      String name,
      String language,
      String which,
      List<String> sentences,
      Function<String, NavigableSet<Integer>> splitter) {
    int hit = 0;
    int found = 0;
    int expected = 0;
    for (int from = 0; from < sentences.size(); from += AT_ONCE) {
      List<String> some = sentences.subList(from, Math.min(sentences.size(), from + AT_ONCE));
      StringBuilder text = new StringBuilder();
      List<Integer> ends = new ArrayList<>();
      for (String sentence : some) {
        text.append(text.length() == 0 || language.equals("zh") ? "" : " ").append(sentence);
        ends.add(text.length());
      }
      NavigableSet<Integer> told = splitter.apply(text.toString());
      told.remove(text.length());
      List<Integer> inner = ends.subList(0, ends.size() - 1);
      expected += inner.size();
      found += told.size();
      hit += (int) inner.stream().filter(told::contains).count();
    }
    double precision = found == 0 ? 0 : (double) hit / found;
    double recall = (double) hit / expected;
    double f1 = hit == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "%-16s %s %-10s %.3f %.3f %.3f of %d",
        name,
        language,
        which,
        precision,
        recall,
        f1,
        expected);
  }
}
