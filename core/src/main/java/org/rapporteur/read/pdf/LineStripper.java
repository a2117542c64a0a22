package org.rapporteur.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of every page with their places, cut where a gap is wider than a space. */
final class LineStripper extends PDFTextStripper {
  private static final float GAP = 1.6f;

  private final List<List<Line>> pages = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<TextPosition> glyphs = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private float height = 1;
  private float left;
  private float right;
  private float base;
  private float size;
  private int row;

  /** Lines page by page. */
  List<List<Line>> pages() {
    return pages;
  }

  @Override
  protected void startPage(PDPage page) {
    lines = new ArrayList<>();
    height = Math.max(1, page.getCropBox().getHeight());
    row = 0;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    float from = Float.MAX_VALUE;
    float to = 0;
    for (TextPosition p : positions) {
      from = Math.min(from, p.getXDirAdj());
      to = Math.max(to, p.getXDirAdj() + p.getWidthDirAdj());
    }
    TextPosition first = positions.get(0);
    float letter = Math.max(first.getFontSizeInPt(), first.getHeightDir());
    float gap = from >= right ? from - right : left - to;
    if (words.length() > 0 && gap > GAP * letter) {
      endChunk();
    }
    if (words.length() == 0) {
      left = from;
      right = to;
      base = first.getYDirAdj();
      size = letter;
    }
    words.append(text);
    glyphs.addAll(positions);
    left = Math.min(left, from);
    right = Math.max(right, to);
  }

  @Override
  protected void writeWordSeparator() {
    if (words.length() > 0) {
      words.append(' ');
    }
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    endChunk();
    row++;
  }

  @Override
  protected void endPage(PDPage page) {
    endChunk();
    pages.add(lines);
  }

  private void endChunk() {
    String written =
        Directions.isRightToLeft(words) ? Directions.logical(glyphs) : words.toString();
    glyphs.clear();
    String text = written.replaceAll("[\\s\u00a0]+", " ").strip();
    words.setLength(0);
    if (!text.isEmpty()) {
      Line.Box box = new Line.Box(left, right, base, size, base / height);
      lines.add(new Line(text, box, row, pages.size()));
    }
  }
}
