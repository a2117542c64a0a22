package org.rapporteur.app.brief;

/**
 * How words of a PDF look, in points.
 *
 * @param size of the letters
 * @param bold whether they are heavy
 * @param rise above the line
 */
record PdfStyle(float size, boolean bold, float rise) {
  static final PdfStyle TITLE = new PdfStyle(18, true, 0);
  static final PdfStyle HEADING = new PdfStyle(12.5f, true, 0);
  static final PdfStyle BODY = new PdfStyle(10, false, 0);
  static final PdfStyle MARK = new PdfStyle(6.5f, false, 3.6f);
  static final PdfStyle SMALL = new PdfStyle(8, false, 0);
  static final PdfStyle SMALL_MARK = new PdfStyle(5.5f, false, 2.8f);

  /** From one line to the next. */
  float leading() {
    return size * 1.42f;
  }
}
