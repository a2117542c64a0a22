package org.rapporteur.app.ui.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The letters of pictures: which of the program's own fonts has a character, how wide words are,
 * and which way they run. The same on any machine, whatever fonts it has.
 */
final class Lettering {
  /** Size of all words, in pixels. */
  static final float SIZE = 12;

  /** Thickness of what keeps words apart from lines behind them, in pixels. */
  static final float HALO = 3;

  private static final List<String> FILES =
      List.of("NotoSans-Regular.ttf", "NotoNaskhArabic-Regular.ttf", "DroidSansFallback.ttf");
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final List<Font> FONTS = load();

  private Lettering() {}

  private static List<Font> load() {
    List<Font> fonts = new ArrayList<>();
    for (String file : FILES) {
      String place = "/org/rapporteur/app/brief/" + file;
      try (InputStream in = Lettering.class.getResourceAsStream(place)) {
        Font font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, place));
        fonts.add(font.deriveFont(SIZE));
      } catch (FontFormatException e) {
        throw new IllegalStateException(place, e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return fonts;
  }

  /** The words set in one line, shaped and in the order in which they are read. */
  static TextLayout layout(String words) {
    AttributedString text = new AttributedString(words);
    int at = 0;
    while (at < words.length()) {
      Font font = font(words.codePointAt(at));
      int end = at + Character.charCount(words.codePointAt(at));
      while (end < words.length() && goesOn(font, words.codePointAt(end))) {
        end += Character.charCount(words.codePointAt(end));
      }
      text.addAttribute(TextAttribute.FONT, font, at, end);
      at = end;
    }
    text.addAttribute(
        TextAttribute.RUN_DIRECTION,
        runsToTheRight(words) ? TextAttribute.RUN_DIRECTION_LTR : TextAttribute.RUN_DIRECTION_RTL);
    return new TextLayout(text.getIterator(), CONTEXT);
  }

  private static boolean goesOn(Font font, int character) {
    return font.equals(font(character))
        || (Character.isWhitespace(character) && font.canDisplay(character));
  }

  private static Font font(int character) {
    for (Font font : FONTS) {
      if (font.canDisplay(character)) {
        return font;
      }
    }
    return FONTS.get(0);
  }

  /** How wide the words are, in pixels. */
  static double width(String words) {
    return words.isEmpty() ? 0 : layout(words).getAdvance();
  }

  /** True for words that begin on the left. */
  static boolean runsToTheRight(String words) {
    return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /** The words, cut so that they are no wider than so many pixels. */
  static String within(String words, double most) {
    if (width(words) <= most) {
      return words;
    }
    int end = words.length();
    while (end > 1 && width(words.substring(0, end) + "…") > most) {
      end = words.offsetByCodePoints(end, -1);
    }
    return words.substring(0, end).stripTrailing() + "…";
  }
}
