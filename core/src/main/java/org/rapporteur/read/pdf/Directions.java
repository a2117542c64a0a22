package org.rapporteur.read.pdf;

import com.ibm.icu.text.Bidi;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Brings a line that is written from right to left from the order it is seen in to the order it is
 * read in, with the numbers and foreign words in it.
 */
final class Directions {
  private static final float SPACE = 0.13f;
  private static final String ENDS = ".:!؟،؛,۔";

  private Directions() {}

  /** True when letters written from right to left stand in the words. */
  static boolean isRightToLeft(CharSequence words) {
    return Bidi.requiresBidi(words.toString().toCharArray(), 0, words.length());
  }

  /** The words of glyphs in the order they are read. */
  static String logical(List<TextPosition> glyphs) {
    List<TextPosition> seen =
        glyphs.stream().sorted(Comparator.comparing(TextPosition::getXDirAdj)).toList();
    StringBuilder visual = new StringBuilder();
    float end = Float.MAX_VALUE;
    for (TextPosition glyph : seen) {
      float size = Math.max(glyph.getFontSizeInPt(), glyph.getHeightDir());
      boolean mark = glyph.getWidthDirAdj() <= 0;
      if (visual.length() > 0 && !mark && glyph.getXDirAdj() - end > SPACE * size) {
        visual.append(' ');
      }
      String letters = plain(glyph.getUnicode());
      visual.append(isRightToLeft(letters) ? new StringBuilder(letters).reverse() : letters);
      end = mark ? end : glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }
    return read(visual.toString().strip());
  }

  /**
   * A line as it is read. Where the page was laid out from left to right, the mark that ends a
   * sentence is seen at the right of a line that is otherwise written from right to left.
   */
  private static String read(String visual) {
    Bidi bidi = new Bidi();
    bidi.setReorderingMode(Bidi.REORDER_INVERSE_LIKE_DIRECT);
    if (!isMostlyRightToLeft(visual)) {
      bidi.setPara(visual, Bidi.LTR, null);
      return bidi.writeReordered(0);
    }
    int end = visual.length();
    while (end > 1 && ENDS.indexOf(visual.charAt(end - 1)) >= 0 && !isEnd(visual.charAt(0))) {
      end--;
    }
    bidi.setPara(visual.substring(0, end), Bidi.RTL, null);
    return bidi.writeReordered(0) + visual.substring(end);
  }

  private static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }

  private static boolean isMostlyRightToLeft(String visual) {
    long letters = visual.chars().filter(Character::isLetter).count();
    long rightToLeft =
        visual
            .chars()
            .filter(Character::isLetter)
            .filter(c -> isRightToLeft(String.valueOf((char) c)))
            .count();
    return rightToLeft * 2 >= letters;
  }

  /** Letters in place of the forms that they take within a word. */
  private static String plain(String glyph) {
    boolean form = glyph.codePoints().anyMatch(c -> c >= 0xfb1d && c <= 0xfeff);
    return form ? Normalizer.normalize(glyph, Normalizer.Form.NFKC) : glyph;
  }
}
