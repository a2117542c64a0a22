package org.rapporteur.app.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.brief.Brief.Section;
import org.rapporteur.app.brief.Brief.Sentence;
import org.rapporteur.model.Mark;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Query.Filter;

/** Briefs in other languages than English: their own words, and everybody else's as they are. */
class VoiceTest {
  private static Brief brief(String language) {
    Query query = Query.all(Mark.RESTRICTED).with(Filter.STATE, "EG").with(Filter.STATE, "KZ");
    LocalDate day = LocalDate.of(2026, 1, 1);
    return Drafter.draft(Round.whole(2), query, day, 1, new Voice(language));
  }

  private static List<String> texts(Brief brief) {
    return brief.sentences().stream().map(Sentence::text).map(String::strip).toList();
  }

  private static Set<String> keys(String language) throws IOException {
    Properties words = new Properties();
    String place = "words_" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Voice.class.getResourceAsStream(place))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words.stringPropertyNames();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "ru"})
  void everyLanguageSaysAllThatEnglishSays(String language) throws IOException {
    assertEquals(keys("en"), keys(language));
  }

  @Test
  void writesFrench() {
    Brief brief = brief("fr");
    assertEquals("Égypte – Kazakhstan", brief.title());
    assertEquals(
        "État au 1 janvier 2026. La plus récente de 2 rencontres. Diffusion : restreint.",
        brief.under());
    assertEquals(
        List.of(
            "Ce qui s’est passé",
            "Ce qui a été convenu",
            "Ce qui reste dû",
            "Là où les sources divergent"),
        brief.sections().stream().map(Section::heading).toList());
    assertTrue(
        texts(brief).contains("Présidence : هشام الجزاوي (Ambassador, Égypte)."),
        texts(brief).toString());
  }

  @Test
  void writesRussian() {
    List<String> texts = texts(brief("ru"));
    assertTrue(texts.contains("Количество: эксперты – 40."), texts.toString());
    assertTrue(
        texts.contains(
            "Просрочено, согласовано: «Договорились провести девятый раунд в Астане»,"
                + " обязанная сторона: Казахстан, срок: 2025."),
        texts.toString());
  }

  @Test
  void writesArabicFromRightToLeft() throws IOException {
    Brief brief = brief("ar");
    assertEquals("مصر – كازاخستان", brief.title());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BriefFormat.PDF.write(brief, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertEquals("ar", document.getDocumentCatalog().getLanguage());
    }
    assertTrue(new Voice("ar").isRightToLeft());
    assertFalse(new Voice("fr").isRightToLeft());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "ru"})
  void quotesStayAsTheyAre(String language) {
    List<List<String>> quotes = quotes(brief(language));
    assertEquals(quotes(brief("en")), quotes);
  }

  private static List<List<String>> quotes(Brief brief) {
    return brief.sentences().stream()
        .flatMap(sentence -> sentence.note().citations().stream())
        .map(Brief.Citation::quotes)
        .toList();
  }

  @Test
  void refusesALanguageItHasNoWordsFor() {
    assertThrows(IllegalArgumentException.class, () -> new Voice("de"));
  }
}
