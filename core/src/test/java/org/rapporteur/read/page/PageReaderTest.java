package org.rapporteur.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Span;

class PageReaderTest {
  private static final String PROSE =
      "<p>The foreign ministers of Ruritania and Grand Fenwick met in Strelsau on Friday and agreed"
          + " to hold the next round of their consultations in the coming spring.</p>";

  private final PageReader reader = new PageReader();

  private static String ministry() throws IOException {
    try (InputStream in = PageReaderTest.class.getResourceAsStream("../ministry.html")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String body(Page page) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Span span : page.furniture()) {
      out.append(page.text(), from, span.start());
      from = span.end();
    }
    return out.append(page.text().substring(from)).toString().replaceAll("\n+", "\n").strip();
  }

  private Page article(String head, String rest) {
    return reader.read(
        "<html><head>" + head + "</head><body>" + rest + PROSE + PROSE + "</body></html>", null);
  }

  /** Of two elements named as the report's body that hold the same prose the inner one counts. */
  @Test
  void theInnerOfTwoBodiesIsTakenEachTime() {
    String page =
        "<html><body><div><div class='article-body'><p>Reading time 4</p><div class='article-text'>"
            + PROSE
            + PROSE
            + "</div></div>"
            + "<div class='extra'><p>"
            + "Beside the report a visitor finds words of another sort. ".repeat(6)
            + "</p></div></div></body></html>";
    Set<String> bodies = new TreeSet<>();
    for (int i = 0; i < 24; i++) {
      bodies.add(body(reader.read(page, null)));
    }
    assertEquals(1, bodies.size(), bodies::toString);
  }

  @Test
  void keepsTheReportAndLeavesItsFurnitureOut() throws IOException {
    assertEquals(
        """
        Ruritania and Grand Fenwick hold fifth round of consultations
        The foreign ministers of Ruritania and Grand\u00a0Fenwick met in Strelsau on Friday for the fifth round of their political consultations, which began in 2011.
        They discussed three topics & agreed to meet again next year in the capital of Grand Fenwick:
        • border crossings
        • river navigation
        • exchange of students
        Name | Office
        Flavia Hentzau | Minister Ruritania
        What comes next
        The sixth round will be held in Fenwick in the autumn of 2017, both sides said after the talks.""",
        body(reader.read(ministry(), null)));
  }

  @Test
  void keepsFurnitureInTheTextButNothingHidden() throws IOException {
    String text = reader.read(ministry(), null).text();
    assertTrue(text.contains("Thursday, 26 December 2024"));
    assertTrue(text.contains("Copyright 2016"));
    assertFalse(text.contains("Hidden words"));
    assertFalse(text.contains("Not part of the page"));
    assertFalse(text.contains("not to be read"));
  }

  @Test
  void readsTheTitleTheSiteAndTheAddress() throws IOException {
    Page page = reader.read(ministry(), null);
    assertEquals(
        "Ruritania and Grand Fenwick hold fifth round of consultations",
        page.publication().title());
    assertEquals("Strelsau Gazette", page.publication().publisher());
    assertEquals("https://gazette.example/news/fifth-round", page.publication().url());
    assertNull(page.publication().date());
    assertTrue(page.stamps().stream().anyMatch(s -> s.contains("14 October 2016")));
    assertTrue(page.stamps().stream().noneMatch(s -> s.contains("26 December")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2016-10-14T23:30:00-05:00\"}]}</script>",
        "<meta property='article:published_time' content='2016-10-14T08:00:00Z'>",
        "<meta name='DC.date.issued' content='2016-10-14'>"
      })
  void findsTheDateInMetadataInThePagesOwnZone(String head) {
    Page page = article(head, "<h1>Ministers of two states meet</h1>");
    assertEquals(LocalDate.of(2016, 10, 14), page.publication().date());
    assertEquals("metadata", page.publication().dateBasis());
  }

  @Test
  void findsTheDateInATimeElementBesideTheHeadline() {
    Page page =
        article(
            "", "<h1>Ministers of two states meet</h1><time datetime='2016-10-14'>Friday</time>");
    assertEquals(LocalDate.of(2016, 10, 14), page.publication().date());
    assertEquals("time", page.publication().dateBasis());
  }

  @Test
  void doesNotTakeTheDateOfAnotherReport() {
    String listed =
        "<script type='application/ld+json'>{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":"
            + "\"NewsArticle\",\"datePublished\":\"2020-01-01\"}]}</script>";
    String banner = "<header><nav><time datetime='2024-12-26'>today</time></nav></header>";
    assertNull(article(listed, banner + "<h1>Ministers meet again</h1>").publication().date());
  }

  @Test
  void passesOverBrokenStructuredData() {
    String broken = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>";
    assertNull(article(broken, "<h1>Ministers meet again</h1>").publication().date());
  }

  @Test
  void readsATableThatLaysOutThePageAsLines() {
    String page =
        "<table><tr><td><a href='/'>Home</a></td><td><h1>Ministers meet again</h1>"
            + PROSE
            + PROSE
            + "</td></tr></table>";
    assertFalse(reader.read(page, null).text().contains(" | "));
  }
}
