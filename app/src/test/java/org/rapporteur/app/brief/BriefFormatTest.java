package org.rapporteur.app.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.rapporteur.app.brief.Brief.Citation;
import org.rapporteur.app.brief.Brief.Sentence;

/** Briefs as Apache POI and PDFBox read them. */
class BriefFormatTest {
  private static final Brief BRIEF = Round.brief(3, 6);

  private static byte[] bytes(BriefFormat format, Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(brief, out);
    return out.toByteArray();
  }

  private static List<String> quotes(Sentence sentence) {
    return sentence.note().citations().stream()
        .map(Citation::quotes)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void givesTheSameBytesForTheSameBrief() throws IOException {
    for (BriefFormat format : BriefFormat.values()) {
      byte[] once = bytes(format, BRIEF);
      assertArrayEquals(once, bytes(format, Round.brief(3, 6)), format.name());
    }
  }

  @Test
  void isChosenByTheNameOfTheFile() {
    assertEquals(Optional.of(BriefFormat.PDF), BriefFormat.ofFile("Cairo.PDF"));
    assertEquals(Optional.empty(), BriefFormat.ofFile("Cairo.odt"));
  }

  @Test
  void markdownHasAFootnoteForEverySentence() throws IOException {
    String text = new String(bytes(BriefFormat.MD, BRIEF), StandardCharsets.UTF_8);
    List<Sentence> sentences = BRIEF.sentences();
    List<String> notes = text.lines().filter(line -> line.startsWith("[^")).toList();
    assertEquals(sentences.size(), notes.size());
    for (int i = 0; i < sentences.size(); i++) {
      assertTrue(text.contains("[^" + (i + 1) + "]"), text);
      String plain = notes.get(i).replaceAll("[\\\\\u2068\u2069]", "");
      for (String quote : quotes(sentences.get(i))) {
        assertTrue(plain.contains(quote), plain + " lacks " + quote);
      }
    }
    assertTrue(text.contains("\\*искусственного\\*"), text);
    assertTrue(text.contains("Вестник \\<степи\\>"), text);
  }

  @Test
  void wordHasAFootnoteForEverySentence() throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(bytes(BriefFormat.DOCX, BRIEF)))) {
      List<Sentence> sentences = BRIEF.sentences();
      List<String> notes = new ArrayList<>();
      for (XWPFFootnote note : document.getFootnotes()) {
        STFtnEdn.Enum type = note.getCTFtnEdn().getType();
        if (type == null || type.equals(STFtnEdn.NORMAL)) {
          notes.add(note.getParagraphs().get(0).getText());
        }
      }
      assertEquals(sentences.size(), notes.size());
      int marks = 0;
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        marks += paragraph.getCTP().xmlText().split("footnoteReference ", -1).length - 1;
      }
      assertEquals(sentences.size(), marks);
      for (int i = 0; i < notes.size(); i++) {
        for (String quote : quotes(sentences.get(i))) {
          assertTrue(notes.get(i).contains(quote), notes.get(i) + " lacks " + quote);
        }
      }
    }
  }

  /** Letters alone: lines are broken anywhere, and joined letters may be told apart or not. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }

  @Test
  void pdfHoldsEveryQuoteAsText() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(BriefFormat.PDF, BRIEF))) {
      String text = letters(new PDFTextStripper().getText(document));
      for (Sentence sentence : BRIEF.sentences()) {
        for (String quote : quotes(sentence)) {
          assertTrue(text.contains(letters(quote)), text + " lacks " + letters(quote));
        }
      }
    }
  }

  @Test
  void pdfKeepsNotesOnThePageOfTheirMark() throws IOException {
    Brief longer = Round.brief(9, 9);
    try (PDDocument document = Loader.loadPDF(bytes(BriefFormat.PDF, longer))) {
      assertTrue(document.getNumberOfPages() > 1);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(document.getNumberOfPages());
      String last = stripper.getText(document);
      assertTrue(last.contains("Sources"), last);
      assertTrue(last.contains(document.getNumberOfPages() + " / "), last);
    }
  }

  @Test
  void pdfJoinsArabicLettersAndRunsThemFromRightToLeft() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PdfParagraph paragraph = new PdfParagraph(new PdfFonts(document), false);
      PdfLine line = paragraph.add("on سلام 23", PdfStyle.BODY).lines(400).get(0);
      StringBuilder shown = new StringBuilder();
      line.pieces().forEach(piece -> shown.append(piece.text()));
      assertEquals("on 23 \ufee1\ufefc\ufeb3", shown.toString());
    }
  }
}
