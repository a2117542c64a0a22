package org.rapporteur.app.brief;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.brief.PdfLine.Piece;

/** Characters being set side by side, those of one font and style as one piece. */
final class PdfPieces {
  private final PdfFonts fonts;
  private final List<Piece> pieces;
  private final StringBuilder text = new StringBuilder();
  private @Nullable PDType0Font font;
  private @Nullable PdfStyle style;
  private float start;
  private float x;

  PdfPieces(PdfFonts fonts, List<Piece> pieces) {
    this.fonts = fonts;
    this.pieces = pieces;
  }

  /** Adds a character that one of the fonts has. */
  void add(int character, PdfStyle as) throws IOException {
    PdfFonts.Face face = fonts.face(character, as.bold());
    if (face == null) {
      return;
    }
    if (!face.font().equals(font) || !as.equals(style)) {
      close();
      font = face.font();
      style = as;
    }
    text.appendCodePoint(character);
    x += fonts.width(character, as.bold()) * as.size();
  }

  /** Ends the piece begun last. */
  void close() {
    if (font != null && style != null && !text.isEmpty()) {
      pieces.add(new Piece(font, style, start, text.toString()));
    }
    text.setLength(0);
    start = x;
  }
}
