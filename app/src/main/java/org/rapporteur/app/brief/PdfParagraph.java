package org.rapporteur.app.brief;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.brief.PdfLine.Piece;

/**
 * A paragraph broken into lines: Arabic letters are joined (Unicode 9.2), lines are broken after
 * Unicode Standard Annex 14 and put in order after Annex 9, all by ICU.
 */
final class PdfParagraph {
  private static final int FIRST_MARK = 0xfe70;
  private static final int LAST_MARK = 0xfe7f;
  private static final char MISSING = '?';

  private final PdfFonts fonts;
  private final boolean rightToLeft;
  private final StringBuilder text = new StringBuilder();
  private final List<PdfStyle> styles = new ArrayList<>();
  private final Map<Integer, Integer> notes = new TreeMap<>();

  /** A paragraph to be filled, which runs to the left from the right edge or the other way. */
  PdfParagraph(PdfFonts fonts, boolean rightToLeft) {
    this.fonts = fonts;
    this.rightToLeft = rightToLeft;
  }

  /** Adds words of ours. */
  PdfParagraph add(String words, PdfStyle style) {
    String shaped = shape(words);
    text.append(shaped);
    styles.addAll(Collections.nCopies(shaped.length(), style));
    return this;
  }

  /** Adds words of a report, which turn nothing around them. */
  PdfParagraph addIsolated(String words, PdfStyle style) {
    return add("\u2068", style).add(words, style).add("\u2069", style);
  }

  /** Adds the mark of a note. */
  PdfParagraph mark(int note) {
    notes.put(text.length(), note);
    return add(String.valueOf(note), PdfStyle.MARK);
  }

  /** Letters in the form they have beside their neighbours; vowel marks stay as they are. */
  private static String shape(String words) {
    int how =
        ArabicShaping.LETTERS_SHAPE
            | ArabicShaping.TEXT_DIRECTION_LOGICAL
            | ArabicShaping.LENGTH_GROW_SHRINK;
    try {
      StringBuilder shaped = new StringBuilder(new ArabicShaping(how).shape(words));
      for (int i = 0; i < shaped.length(); i++) {
        char c = shaped.charAt(i);
        if (c >= FIRST_MARK && c <= LAST_MARK) {
          String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
          shaped.setCharAt(i, plain.charAt(plain.length() - 1));
        }
      }
      return shaped.toString();
    } catch (ArabicShapingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The lines at this width in points. */
  List<PdfLine> lines(float width) throws IOException {
    float[] ends = ends();
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
    breaks.setText(text.toString());
    List<PdfLine> lines = new ArrayList<>();
    Bidi bidi = new Bidi();
    bidi.setPara(text.toString(), rightToLeft ? Bidi.RTL : Bidi.LTR, null);
    int start = 0;
    while (start < text.length()) {
      int end = start;
      for (int next = breaks.following(start);
          next != BreakIterator.DONE && ends[trimmed(start, next)] - ends[start] <= width;
          next = breaks.next()) {
        end = next;
      }
      if (end == start) {
        end = asMuchAsFits(ends, start, width);
      }
      int last = trimmed(start, end);
      boolean trimmed = rightToLeft && last > start;
      PdfLine line = line(bidi.setLine(start, trimmed ? last : end), start, end);
      lines.add(rightToLeft ? line.shifted(width - ends[last] + ends[start]) : line);
      start = end;
    }
    return lines;
  }

  /** How far the text reaches before each of its characters. */
  private float[] ends() throws IOException {
    float[] ends = new float[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      PdfStyle style = styles.get(i);
      ends[i + 1] = ends[i] + (second ? 0 : width(text.codePointAt(i), style));
    }
    return ends;
  }

  private float width(int character, PdfStyle style) throws IOException {
    if (isHidden(character)) {
      return 0;
    }
    boolean known = fonts.face(character, style.bold()) != null;
    return fonts.width(known ? character : MISSING, style.bold()) * style.size();
  }

  private static boolean isHidden(int character) {
    return UCharacter.getType(character) == UCharacter.FORMAT || Character.isISOControl(character);
  }

  private int trimmed(int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    return last;
  }

  private int asMuchAsFits(float[] ends, int start, float width) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && ends[end + 1] - ends[start] <= width) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.min(end, text.length());
  }

  private PdfLine line(Bidi line, int offset, int end) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    PdfPieces row = new PdfPieces(fonts, pieces);
    float height = 0;
    for (int i = 0; i < line.countRuns(); i++) {
      BidiRun run = line.getVisualRun(i);
      int first = offset + run.getStart();
      int last = offset + run.getLimit();
      for (int at : order(first, last, run.isOddRun())) {
        int character = text.codePointAt(at);
        PdfStyle style = styles.get(at);
        height = Math.max(height, style.leading());
        if (!isHidden(character)) {
          int shown = run.isOddRun() ? UCharacter.getMirror(character) : character;
          boolean known = fonts.face(shown, style.bold()) != null;
          row.add(known ? shown : MISSING, style);
        }
      }
    }
    row.close();
    List<Integer> marked =
        notes.entrySet().stream()
            .filter(each -> each.getKey() >= offset && each.getKey() < end)
            .map(Map.Entry::getValue)
            .toList();
    return new PdfLine(pieces, height, marked);
  }

  /** Where characters stand in the text, in the order of the page; marks stay with their letter. */
  private List<Integer> order(int first, int last, boolean reversed) {
    List<List<Integer>> letters = new ArrayList<>();
    for (int i = first; i < last; i += Character.charCount(text.codePointAt(i))) {
      boolean mark = UCharacter.getType(text.codePointAt(i)) == UCharacter.NON_SPACING_MARK;
      if (!mark || letters.isEmpty()) {
        letters.add(new ArrayList<>());
      }
      letters.get(letters.size() - 1).add(i);
    }
    if (reversed) {
      Collections.reverse(letters);
    }
    return letters.stream().flatMap(List::stream).toList();
  }
}
