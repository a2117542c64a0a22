package org.rapporteur.app.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rapporteur.app.brief.Brief.Run;
import org.rapporteur.app.brief.Brief.Section;
import org.rapporteur.app.brief.Brief.Sentence;

/** A brief as PDF, notes at the foot of the page; the same bytes for the same brief. */
final class PdfBrief {
  /** Stands for the moment, which goes into a PDF's id otherwise. */
  private static final long NO_MOMENT = 0;

  private static final float UNDER_HEADING = 70;

  private final Brief brief;
  private final PdfFonts fonts;
  private int number;

  private PdfBrief(Brief brief, PdfFonts fonts) {
    this.brief = brief;
    this.fonts = fonts;
  }

  /** Writes the document; leaves {@code out} open. */
  static void write(Brief brief, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(NO_MOMENT);
      document.getDocumentInformation().setTitle(brief.title());
      document.getDocumentCatalog().setLanguage(brief.voice().language());
      PdfFonts fonts = new PdfFonts(document);
      new PdfBrief(brief, fonts).pages().draw(document, fonts);
      document.save(out, CompressParameters.NO_COMPRESSION);
    }
  }

  private PdfPages pages() throws IOException {
    PdfPages pages = new PdfPages(notes());
    pages.add(text().addIsolated(brief.title(), PdfStyle.TITLE).lines(PdfPages.WIDTH));
    pages.add(text().add(brief.under(), PdfStyle.SMALL).lines(PdfPages.WIDTH));
    for (Section section : brief.sections()) {
      heading(pages, section.heading());
      for (List<Sentence> paragraph : section.paragraphs()) {
        PdfParagraph words = text();
        for (Sentence sentence : paragraph) {
          add(words, sentence);
        }
        pages.add(words.lines(PdfPages.WIDTH));
        pages.gap(4);
      }
    }
    if (!brief.sources().isEmpty()) {
      heading(pages, brief.voice().say("section.sources"));
    }
    for (int i = 0; i < brief.sources().size(); i++) {
      PdfParagraph words = text().add((i + 1) + ". ", PdfStyle.SMALL);
      add(words, brief.sources().get(i));
      pages.add(words.lines(PdfPages.WIDTH));
    }
    return pages;
  }

  private PdfParagraph text() {
    return new PdfParagraph(fonts, brief.voice().isRightToLeft());
  }

  private void heading(PdfPages pages, String words) throws IOException {
    pages.need(UNDER_HEADING);
    pages.gap(8);
    pages.add(text().add(words, PdfStyle.HEADING).lines(PdfPages.WIDTH));
    pages.gap(2);
  }

  /** The mark stands at the end of the sentence, before the space to the next. */
  private void add(PdfParagraph words, Sentence sentence) {
    List<Run> runs = sentence.runs();
    for (int i = 0; i < runs.size(); i++) {
      boolean last = i == runs.size() - 1;
      String text = last ? runs.get(i).text().stripTrailing() : runs.get(i).text();
      if (runs.get(i).theirs()) {
        words.addIsolated(text, PdfStyle.BODY);
      } else {
        words.add(text, PdfStyle.BODY);
      }
    }
    number++;
    words.mark(number).add(" ", PdfStyle.BODY);
  }

  private Map<Integer, List<PdfLine>> notes() throws IOException {
    Map<Integer, List<PdfLine>> notes = new HashMap<>();
    List<Sentence> sentences = brief.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      PdfParagraph words = text().add(String.valueOf(i + 1), PdfStyle.SMALL_MARK);
      add(words.add(" ", PdfStyle.SMALL), brief.note(sentences.get(i)));
      notes.put(i + 1, words.lines(PdfPages.WIDTH));
    }
    return notes;
  }

  private static void add(PdfParagraph words, List<Run> runs) {
    for (Run run : runs) {
      if (run.theirs()) {
        words.addIsolated(run.text(), PdfStyle.SMALL);
      } else {
        words.add(run.text(), PdfStyle.SMALL);
      }
    }
  }
}
