package org.rapporteur.app.brief;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A line of a PDF as it stands on the page, from left to right.
 *
 * @param pieces its words
 * @param height from its top to the next line's
 * @param notes numbers of the notes whose marks it bears
 */
record PdfLine(List<Piece> pieces, float height, List<Integer> notes) {
  /** The same so many points to the right. */
  PdfLine shifted(float by) {
    return new PdfLine(
        pieces.stream().map(p -> new Piece(p.font(), p.style(), p.x() + by, p.text())).toList(),
        height,
        notes);
  }

  /**
   * Words of one font.
   *
   * @param font the font
   * @param style how they look
   * @param x from the left margin, in points
   * @param text the characters in the order of the page
   */
  record Piece(PDType0Font font, PdfStyle style, float x, String text) {}
}
