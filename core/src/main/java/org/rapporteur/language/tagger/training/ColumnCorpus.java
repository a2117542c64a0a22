package org.rapporteur.language.tagger.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.tagger.NameType;

/**
 * Reads corpora of one token a line, an empty line after each sentence, whose last columns are tags
 * such as {@code B-person}: CoNLL, Universal NER and the flattened layers of nested Arabic tags.
 * Layers are tried in the order of {@link #KINDS}; of nested names of one rank the first in the
 * line counts.
 */
final class ColumnCorpus {
  private static final Map<String, NameType> KINDS =
      Map.ofEntries(
          Map.entry("per", NameType.PERSON),
          Map.entry("pers", NameType.PERSON),
          Map.entry("person", NameType.PERSON),
          Map.entry("politician", NameType.PERSON),
          Map.entry("org", NameType.ORGANISATION),
          Map.entry("organisation", NameType.ORGANISATION),
          Map.entry("politicalparty", NameType.ORGANISATION),
          Map.entry("loc", NameType.PLACE),
          Map.entry("gpe", NameType.PLACE),
          Map.entry("location", NameType.PLACE),
          Map.entry("country", NameType.PLACE));

  private ColumnCorpus() {}

  /** All sentences of a file, in order. */
  static List<LabelledSentence> read(Path file) throws IOException {
    List<LabelledSentence> sentences = new ArrayList<>();
    SentenceBuilder sentence = new SentenceBuilder();
    @Nullable NameType before = null;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank()) {
        if (!sentence.isEmpty()) {
          sentences.add(sentence.finish());
        }
        before = null;
        continue;
      }
      if (line.startsWith("# ")) {
        continue;
      }
      Row row = Row.of(line.strip());
      String tag = tag(row.tags(), before);
      NameType type = type(tag);
      sentence.add(row.token(), type, tag.startsWith("B"));
      before = type;
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence.finish());
    }
    return sentences;
  }

  /** The tag that goes on with the open name, else the first that names something. */
  private static String tag(List<String> tags, @Nullable NameType before) {
    for (String tag : tags) {
      if (before != null && tag.startsWith("I") && type(tag) == before) {
        return tag;
      }
    }
    for (String tag : tags) {
      if (type(tag) != null) {
        return tag;
      }
    }
    return "O";
  }

  private static @Nullable NameType type(String tag) {
    return tag.length() < 3 ? null : KINDS.get(tag.substring(2).toLowerCase(Locale.ROOT));
  }

  private record Row(String token, List<String> tags) {
    /**
     * Universal NER numbers its tokens and has its tag third; elsewhere all but the token is tags.
     */
    static Row of(String line) {
      List<String> cells = List.of(line.split("[ \t]+"));
      boolean numbered = cells.size() == 5 && cells.get(3).equals("-");
      Objects.checkIndex(0, cells.size());
      return numbered
          ? new Row(cells.get(1), List.of(cells.get(2)))
          : new Row(cells.get(0), cells.subList(1, cells.size()));
    }
  }
}
