package org.rapporteur.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.Languages;
import org.rapporteur.model.Report;
import org.rapporteur.read.Document;
import org.rapporteur.read.ReadResult;
import org.rapporteur.read.Reader;

/**
 * Reports of about five hundred words, made of one report or of several of a language one after
 * another.
 *
 * @param report a report
 * @param words how many words it has
 */
record Texts(Report report, int words) {
  private static final int ENOUGH = 450;

  /** What gold records hold of a text. */
  private static final String TEXT = "\"text\"";

  /** Those made of the reports in a folder or file, by language. */
  static Map<String, List<Texts>> list(Reader reader, Languages languages, Path place)
      throws IOException {
    Map<String, StringBuilder> open = new TreeMap<>();
    Map<String, List<Texts>> texts = new TreeMap<>();
    for (Report report : reports(reader, place)) {
      if (!languages.codes().contains(report.language())) {
        continue;
      }
      StringBuilder text = open.computeIfAbsent(report.language(), l -> new StringBuilder());
      text.append(report.text()).append("\n\n");
      int words = words(text.toString(), report.language());
      if (words >= ENOUGH) {
        texts
            .computeIfAbsent(report.language(), l -> new ArrayList<>())
            .add(new Texts(joined(reader, report, text.toString()), words));
        text.setLength(0);
      }
    }
    return texts;
  }

  /** Two characters of Chinese count for a word. */
  private static int words(String text, String language) {
    return language.equals("zh") ? text.length() / 2 : text.split("\\s+").length;
  }

  private static Report joined(Reader reader, Report last, String text) {
    Document document = Document.of(last.id() + ".txt", text.getBytes(StandardCharsets.UTF_8));
    return only(reader, document);
  }

  private static Report only(Reader reader, Document document) {
    try (Stream<ReadResult> results = reader.read(document)) {
      return ((ReadResult.Read) results.findFirst().orElseThrow()).report();
    }
  }

  private static List<Report> reports(Reader reader, Path place) throws IOException {
    List<Report> reports = new ArrayList<>();
    List<Path> files;
    if (Files.isDirectory(place)) {
      try (Stream<Path> walk = Files.walk(place)) {
        files = walk.filter(Files::isRegularFile).sorted().toList();
      }
    } else {
      files = List.of(place);
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      boolean gold = name.endsWith(".json");
      if (gold && !new String(bytes, StandardCharsets.UTF_8).contains(TEXT)) {
        continue;
      }
      Document document = Document.of(gold ? name + "l" : name, gold ? oneLine(bytes) : bytes);
      try (Stream<ReadResult> results = reader.read(document)) {
        results
            .filter(ReadResult.Read.class::isInstance)
            .map(result -> ((ReadResult.Read) result).report())
            .forEach(reports::add);
      }
    }
    return reports;
  }

  /** A JSON document laid out over lines as one line: its strings hold no line ends. */
  private static byte[] oneLine(byte[] json) {
    byte[] line = json.clone();
    for (int i = 0; i < line.length; i++) {
      line[i] = line[i] == '\n' || line[i] == '\r' ? (byte) ' ' : line[i];
    }
    return line;
  }
}
