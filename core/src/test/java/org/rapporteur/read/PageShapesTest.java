package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * Title, day and body of pages of many shapes; what is expected of {@code pages/x.html} stands in
 * {@code pages/x.txt}.
 *
 * <ul>
 *   <li>{@code breaks}: laid out in tables, line breaks for paragraphs.
 *   <li>{@code cards}: other reports as articles beside the report, a lead in its header.
 *   <li>{@code comments}: the site's name for first headline, comments inside what holds the
 *       report.
 *   <li>{@code deck}: a lead above the day, names that only the style keeps apart.
 *   <li>{@code divs}: no paragraphs, a quotation, counters below.
 *   <li>{@code hashed}: names that say nothing, a notice on cookies and cards in full sentences.
 *   <li>{@code links}: a link, a box of links and a form between the paragraphs.
 *   <li>{@code lists}: people as list of links with remarks, a table.
 *   <li>{@code nameless}: names that say nothing, a box in the midst, the author, cards and posts
 *       below.
 *   <li>{@code short}: two paragraphs beside a longer column.
 *   <li>{@code thread}: posts that are all there is.
 * </ul>
 */
class PageShapesTest {
  private static final Reader READER = new Reader(Lexicon::of);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "breaks",
        "cards",
        "comments",
        "deck",
        "divs",
        "hashed",
        "links",
        "lists",
        "nameless",
        "short",
        "thread"
      })
  void findsTitleDayAndBody(String shape) throws IOException {
    byte[] page = resource(shape + ".html");
    try (var results = READER.read(Document.of(shape + ".html", page))) {
      Report report = ((ReadResult.Read) results.findFirst().orElseThrow()).report();
      String found =
          "title: "
              + report.publication().title()
              + "\ndate: "
              + report.publication().date()
              + "\n\n"
              + body(report)
              + "\n";
      assertEquals(new String(resource(shape + ".txt"), StandardCharsets.UTF_8), found);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PageShapesTest.class.getResourceAsStream("pages/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static String body(Report report) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Span span : report.furniture()) {
      out.append(report.text(), from, span.start()).append('\n');
      from = span.end();
    }
    out.append(report.text().substring(from));
    return out.toString().replaceAll("\n+", "\n").strip();
  }
}
