package org.rapporteur.app.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages being filled from the top with lines and from the bottom with the notes of those lines. */
final class PdfPages {
  /** A4 less its margins, in points. */
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * 56;

  private static final float SIDE = 56;
  private static final float TOP = PDRectangle.A4.getHeight() - 54;
  private static final float BOTTOM = 52;
  private static final float ABOVE_NOTES = 12;

  private final Map<Integer, List<PdfLine>> notes;
  private final List<Page> pages = new ArrayList<>();

  /** A line and how far above the edge of the paper it stands. */
  private record Placed(PdfLine line, float y) {}

  /** What stands on one page. */
  private static final class Page {
    private final List<Placed> lines = new ArrayList<>();
    private final List<PdfLine> notes = new ArrayList<>();
    private float y = TOP;

    float noteHeight() {
      float height = notes.isEmpty() ? 0 : ABOVE_NOTES;
      for (PdfLine line : notes) {
        height += line.height();
      }
      return height;
    }
  }

  PdfPages(Map<Integer, List<PdfLine>> notes) {
    this.notes = notes;
    pages.add(new Page());
  }

  private Page last() {
    return pages.get(pages.size() - 1);
  }

  /** Leaves room between paragraphs. */
  void gap(float height) {
    last().y -= height;
  }

  /** Begins a new page when less than this is left. */
  void need(float height) {
    if (last().y - height < BOTTOM + last().noteHeight()) {
      pages.add(new Page());
    }
  }

  /** Adds lines, each with its notes on the same page. */
  void add(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      float more = line.height() + (last().notes.isEmpty() ? ABOVE_NOTES : 0);
      List<PdfLine> under = new ArrayList<>();
      for (int note : line.notes()) {
        under.addAll(notes.getOrDefault(note, List.of()));
      }
      for (PdfLine note : under) {
        more += note.height();
      }
      need(more);
      last().y -= line.height();
      last().lines.add(new Placed(line, last().y));
      last().notes.addAll(under);
    }
  }

  /** Draws all pages with their numbers. */
  void draw(PDDocument document, PdfFonts fonts) throws IOException {
    for (int i = 0; i < pages.size(); i++) {
      PDPage sheet = new PDPage(PDRectangle.A4);
      document.addPage(sheet);
      try (PDPageContentStream out =
          new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, true, false)) {
        draw(pages.get(i), out);
        String number = (i + 1) + " / " + pages.size();
        PdfParagraph footer = new PdfParagraph(fonts, false).add(number, PdfStyle.SMALL);
        draw(footer.lines(WIDTH).get(0), WIDTH / 2 + SIDE - 8, BOTTOM - 24, out);
      }
    }
  }

  private static void draw(Page page, PDPageContentStream out) throws IOException {
    for (Placed placed : page.lines) {
      draw(placed.line(), SIDE, placed.y(), out);
    }
    float y = BOTTOM + page.noteHeight() - ABOVE_NOTES;
    if (!page.notes.isEmpty()) {
      out.setLineWidth(0.5f);
      out.moveTo(SIDE, y + 6);
      out.lineTo(SIDE + 140, y + 6);
      out.stroke();
    }
    for (PdfLine note : page.notes) {
      y -= note.height();
      draw(note, SIDE, y, out);
    }
  }

  private static void draw(PdfLine line, float x, float y, PDPageContentStream out)
      throws IOException {
    for (PdfLine.Piece piece : line.pieces()) {
      out.beginText();
      out.setFont(piece.font(), piece.style().size());
      out.newLineAtOffset(x + piece.x(), y + piece.style().rise());
      out.showText(piece.text());
      out.endText();
    }
  }
}
