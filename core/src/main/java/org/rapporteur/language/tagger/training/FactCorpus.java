package org.rapporteur.language.tagger.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.tagger.NameType;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/**
 * Reads the Russian FactRuEval texts: spans of name parts and objects made of spans, beside tokens
 * with offsets. A common noun before a name ("movement", "mayor's office") belongs to an
 * organisation's name only where it is written with a capital.
 */
final class FactCorpus {
  private static final Set<String> PERSON_PARTS =
      Set.of("name", "surname", "patronymic", "nickname");

  private FactCorpus() {}

  /** All sentences of all texts of a folder, text by text in the order of their names. */
  static List<LabelledSentence> read(Path folder) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(folder)) {
      texts = files.filter(f -> f.toString().endsWith(".tokens")).sorted().toList();
    }
    List<LabelledSentence> sentences = new ArrayList<>();
    for (Path tokens : texts) {
      String base = tokens.toString().replaceFirst("\\.tokens$", "");
      String text = Files.readString(Path.of(base + ".txt"), StandardCharsets.UTF_8);
      List<Found> names = names(text, Path.of(base + ".spans"), Path.of(base + ".objects"));
      int start = -1;
      int end = 0;
      for (String line : Files.readAllLines(tokens, StandardCharsets.UTF_8)) {
        String[] cells = line.split(" ");
        if (cells.length >= 4) {
          end = Integer.parseInt(cells[1]) + Integer.parseInt(cells[2]);
          start = start < 0 ? Integer.parseInt(cells[1]) : start;
        } else if (start >= 0) {
          sentences.add(sentence(text, start, end, names));
          start = -1;
        }
      }
    }
    return sentences;
  }

  private static LabelledSentence sentence(String text, int start, int end, List<Found> names) {
    SentenceBuilder sentence = new SentenceBuilder();
    for (Token token : Tokeniser.tokenise(text, new Span(start, end))) {
      int at = token.span().start();
      Found name = at(names, at);
      sentence.add(
          token.text(), name == null ? null : name.type(), name != null && name.start() == at);
    }
    return sentence.finish();
  }

  private static @Nullable Found at(List<Found> names, int offset) {
    for (Found name : names) {
      if (name.start() <= offset && offset < name.end()) {
        return name;
      }
    }
    return null;
  }

  /** The names of a text; larger organisations before what lies inside them. */
  private static List<Found> names(String text, Path spanFile, Path objectFile) throws IOException {
    Map<String, Part> parts = new HashMap<>();
    for (String line : Files.readAllLines(spanFile, StandardCharsets.UTF_8)) {
      String[] cells = line.split(" +");
      int start = Integer.parseInt(cells[2]);
      boolean capital = Character.isUpperCase(text.charAt(start));
      Part part = new Part(cells[1], start, start + Integer.parseInt(cells[3]), capital);
      parts.put(cells[0], part);
    }
    List<Found> names = new ArrayList<>();
    for (String line : Files.readAllLines(objectFile, StandardCharsets.UTF_8)) {
      String[] cells = line.split("#", 2)[0].strip().split(" +");
      List<Part> own = new ArrayList<>();
      for (int i = 2; i < cells.length; i++) {
        Part part = parts.get(cells[i]);
        if (part != null) {
          own.add(part);
        }
      }
      own.sort(Comparator.comparingInt(Part::start));
      Found name = name(cells[1], own);
      if (name != null) {
        names.add(name);
      }
    }
    names.sort(Comparator.comparingInt((Found f) -> f.start() - f.end()));
    return names;
  }

  private static @Nullable Found name(String kind, List<Part> parts) {
    return switch (kind) {
      case "Person" -> cover(NameType.PERSON, parts, p -> PERSON_PARTS.contains(p.kind()));
      case "Org" -> organisation(parts);
      case "Location", "LocOrg" ->
          cover(NameType.PLACE, parts, p -> p.kind().equals("loc_name") && p.capital());
      default -> null;
    };
  }

  private static @Nullable Found organisation(List<Part> parts) {
    boolean named =
        parts.stream()
            .anyMatch(
                p -> p.kind().equals("org_name") || (p.kind().equals("org_descr") && p.capital()));
    if (!named) {
      return null;
    }
    return cover(
        NameType.ORGANISATION,
        parts,
        p ->
            p.kind().equals("org_name")
                || (p.kind().equals("org_descr") && p.capital())
                || (p.kind().equals("loc_name") && !parts.get(0).equals(p)));
  }

  private static @Nullable Found cover(NameType type, List<Part> parts, Predicate<Part> counted) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (Part part : parts) {
      if (counted.test(part)) {
        start = Math.min(start, part.start());
        end = Math.max(end, part.end());
      }
    }
    return end < 0 || end - start > 120 ? null : new Found(type, start, end);
  }

  private record Part(String kind, int start, int end, boolean capital) {}

  private record Found(NameType type, int start, int end) {}
}
