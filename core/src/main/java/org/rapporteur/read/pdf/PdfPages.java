package org.rapporteur.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rapporteur.model.Publication;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.SoundText;
import org.rapporteur.read.format.Unreadable;

/**
 * Reads the pages of a PDF. Refuses one of more than {@value #MOST_PAGES} pages or {@value
 * #MOST_OBJECTS} objects, one whose streams unpack beyond measure, one that is locked, and one that
 * has pictures of text only.
 */
final class PdfPages {
  static final int MOST_PAGES = 3_000;
  static final int MOST_OBJECTS = 300_000;

  private PdfPages() {}

  static Draft draft(Bytes bytes) throws Unreadable {
    Streams.refuseBeyondMeasure(bytes.toArray(), MOST_OBJECTS);
    try (PDDocument document =
        Loader.loadPDF(bytes.toArray(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new Unreadable("", "more than " + MOST_PAGES + " pages");
      }
      List<List<Line>> lines = lines(document);
      if (lines.stream().allMatch(List::isEmpty)) {
        throw new Unreadable("", pages == 0 ? "no page in it" : "scanned: needs OCR");
      }
      PageMargins margins = new PageMargins(lines);
      Paragraphs paragraphs = new Paragraphs(lines, margins);
      String text = paragraphs.text();
      SoundText.refuse(text);
      return new Draft(text, Publication.UNKNOWN, new Draft.Layout(paragraphs.furniture(), null));
    } catch (InvalidPasswordException e) {
      throw new Unreadable("", "locked with a password");
    } catch (IOException e) {
      throw new Unreadable("", "the PDF is damaged: " + e.getMessage());
    }
  }

  private static List<List<Line>> lines(PDDocument document) throws IOException {
    LineStripper stripper = new LineStripper();
    stripper.writeText(document, Writer.nullWriter());
    List<List<Line>> out = new ArrayList<>();
    for (List<Line> page : stripper.pages()) {
      out.add(Columns.inReadingOrder(page));
    }
    return out;
  }
}
