package org.rapporteur.language.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Analyser;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

class SentenceSplitterTest {
  /** Abbreviations, initials and quotations on one line. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "ru", "fr", "es", "zh", "ur"})
  void findsNineOfTenEndsInALineOfAbbreviations(String language) throws IOException {
    List<String> sentences = sentences(language);
    String text = String.join(language.equals("zh") ? "" : " ", sentences);
    Set<Integer> ends = new TreeSet<>();
    for (String sentence : sentences) {
      ends.add(text.indexOf(sentence) + sentence.length());
    }
    Set<Integer> found =
        new Analyser(language)
            .analyse(report(language, text)).sentences().stream()
                .map(sentence -> sentence.span().end())
                .collect(Collectors.toCollection(TreeSet::new));
    long hit = ends.stream().filter(found::contains).count();
    double f1 = 2.0 * hit / (ends.size() + found.size());
    assertTrue(f1 >= 0.9, () -> f1 + ": " + ends + " but found " + found);
  }

  private static Report report(String language, String text) {
    return new Report("", "", Publication.UNKNOWN, language, text, "", List.of(), Mark.INTERNAL);
  }

  private static List<String> sentences(String language) throws IOException {
    String name = "sentences-" + language + ".txt";
    try (InputStream in = SentenceSplitterTest.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
