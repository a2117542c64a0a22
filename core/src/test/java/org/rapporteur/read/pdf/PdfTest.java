package org.rapporteur.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.Document;
import org.rapporteur.read.ReadResult;
import org.rapporteur.read.Reader;

class PdfTest {
  private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  private final Reader reader = new Reader(Lexicon::of);

  /** Words at a place of a page, counted from its upper left corner. */
  private record Words(float x, float y, String text) {}

  private static byte[] pdf(List<List<Words>> pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<Words> page : pages) {
        add(document, page);
      }
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static void add(PDDocument document, List<Words> words) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (Words w : words) {
        content.beginText();
        content.setFont(FONT, 11);
        content.newLineAtOffset(w.x(), PDRectangle.A4.getHeight() - w.y());
        content.showText(w.text());
        content.endText();
      }
    }
  }

  private ReadResult read(byte[] pdf) {
    try (var results = reader.read(Document.of("a.pdf", pdf))) {
      return results.toList().get(0);
    }
  }

  private Report report(byte[] pdf) {
    return assertInstanceOf(ReadResult.Read.class, read(pdf)).report();
  }

  private String reason(byte[] pdf) {
    return assertInstanceOf(ReadResult.Failed.class, read(pdf)).failure().reason();
  }

  @Test
  void joinsBrokenLinesAndHyphenatedWordsToParagraphs() throws IOException {
    List<Words> page =
        List.of(
            new Words(
                60,
                200,
                "The foreign ministers of Ruritania and Grand Fenwick met in Strelsau and"),
            new Words(
                60,
                215,
                "agreed to hold the next round of their consultations in the spring of con-"),
            new Words(60, 230, "struction."),
            new Words(
                60,
                245,
                "They thanked the well-known mediators for their work on a border treaty well-"),
            new Words(60, 260, "known to all."),
            new Words(60, 300, "A third paragraph stands apart."));
    assertEquals(
        """
        The foreign ministers of Ruritania and Grand Fenwick met in Strelsau and agreed to hold the next round of their consultations in the spring of construction.
        They thanked the well-known mediators for their work on a border treaty well-known to all.

        A third paragraph stands apart.\
        """,
        report(pdf(List.of(page))).text());
  }

  @Test
  void goesOnAfterALineBreakBeforeAQuotation() throws IOException {
    List<Words> page =
        List.of(
            new Words(
                60,
                200,
                "The foreign ministers of Ruritania and Grand Fenwick spoke on a panel on"),
            new Words(
                60,
                215,
                "\u201cSmall states and large rivers\u201d. Afterwards they went home over the bridge."));
    assertEquals(
        "The foreign ministers of Ruritania and Grand Fenwick spoke on a panel on"
            + " \u201cSmall states and large rivers\u201d. Afterwards they went home over the bridge.",
        report(pdf(List.of(page))).text());
  }

  @Test
  void readsTwoColumnsOneAfterTheOtherEvenWhenWrittenAcross() throws IOException {
    String[] left = {
      "The ministers of Ruritania and", "Grand Fenwick met on Friday in",
          "Strelsau for a fifth round of",
      "consultations on the borders", "and the river between the two",
          "states, which both now share."
    };
    String[] right = {
      "Next year the sixth round will", "be held in Fenwick, as was also",
          "agreed by the two delegations",
      "after a day of talks that were", "led by the deputy ministers of",
          "foreign affairs of both sides."
    };
    List<Words> page = new java.util.ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      page.add(new Words(60, 200 + 14 * i, left[i]));
      page.add(new Words(320, 200 + 14 * i, right[i]));
    }
    String text = report(pdf(List.of(page))).text().replaceAll("\\s+", " ");
    assertTrue(text.contains("Friday in Strelsau for a fifth round of consultations"), text);
    assertTrue(text.contains("both now share. Next year the sixth round"), text);
  }

  @Test
  void keepsTheCellsOfATableRowTogether() throws IOException {
    List<Words> page =
        List.of(
            new Words(60, 200, "The delegations were led as follows:"),
            new Words(60, 230, "Flavia Hentzau"),
            new Words(320, 230, "Minister"),
            new Words(60, 245, "Rupert Rassendyll"),
            new Words(320, 245, "Envoy"));
    String text = report(pdf(List.of(page))).text();
    assertTrue(text.contains("Flavia Hentzau | Minister\n"), text);
  }

  @Test
  void marksHeadersAndFootersAsFurnitureBehindTheParagraphTheyInterrupt() throws IOException {
    List<List<Words>> pages = new java.util.ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      pages.add(
          List.of(
              new Words(60, 40, "Bulletin of the Ministry, issue 7"),
              new Words(
                  60,
                  200,
                  "On day "
                      + i
                      + " the ministers of Ruritania and Grand Fenwick met in Strelsau and"),
              new Words(
                  60,
                  215,
                  "went on to talk about the borders of the two states and on the river and the"),
              new Words(280, 810, "Page " + i + " of 3")));
    }
    Report report = report(pdf(pages));
    StringBuilder body = new StringBuilder();
    int from = 0;
    for (Span span : report.furniture()) {
      body.append(report.text(), from, span.start());
      from = span.end();
    }
    body.append(report.text().substring(from));
    assertTrue(report.text().contains("Bulletin of the Ministry"));
    assertTrue(report.text().contains("Page 2 of 3"));
    assertFalse(body.toString().contains("Bulletin"), body.toString());
    assertFalse(body.toString().contains("Page"), body.toString());
    assertTrue(body.toString().contains("river and the On day 2"), body.toString());
  }

  @Test
  void saysThatAPageOfPicturesNeedsReading() throws IOException {
    assertEquals("scanned: needs OCR", reason(pdf(List.of(List.of()))));
  }

  @Test
  void saysThatADocumentIsLocked() throws IOException {
    try (PDDocument document = new PDDocument()) {
      add(document, List.of(new Words(60, 200, "Secret words")));
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertEquals("locked with a password", reason(bytes(document)));
    }
  }

  @Test
  void refusesADocumentThatBreaksOff() throws IOException {
    byte[] whole = pdf(List.of(List.of(new Words(60, 200, "The ministers met in Strelsau."))));
    for (int length = 5; length < whole.length; length += 97) {
      read(java.util.Arrays.copyOf(whole, length));
    }
    assertTrue(reason(java.util.Arrays.copyOf(whole, 60)).length() > 5);
  }
}
