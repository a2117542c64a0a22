package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/**
 * Cuts text into words, numbers and marks.
 *
 * <ul>
 *   <li>Runs of letters and marks are one word; invisible format characters inside do not cut it.
 *   <li>A hyphen between letters, or between a number and letters, joins ("al-Abadi", "12-я").
 *   <li>Digits followed by Latin letters are one word ("14th"); Arabic letters and digits are two.
 *   <li>Initials and dotted acronyms keep their dots ("S.A.", "U.S.").
 *   <li>An apostrophe between letters joins, but "'s" stands alone.
 *   <li>A Han character is a word of its own.
 * </ul>
 */
public final class Tokeniser {
  private Tokeniser() {}

  /** The tokens of {@code text} within {@code range}, in order. */
  public static List<Token> tokenise(String text, Span range) {
    List<Token> out = new ArrayList<>();
    int i = range.start();
    while (i < range.end()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (isSpace(c)) {
        i = end;
        continue;
      }
      if (isHan(c)) {
        add(out, text, i, end);
      } else if (isWordPart(c)) {
        end = wordEnd(text, i, range.end());
        add(out, text, i, end);
      } else if (!isInvisible(c)) {
        if (isPossessive(text, i, range.end())) {
          end = i + 2;
        }
        add(out, text, i, end);
      }
      i = end;
    }
    return out;
  }

  private static void add(List<Token> out, String text, int start, int end) {
    String word = text.substring(start, end);
    String folded = Fold.fold(word);
    out.add(new Token(new Span(start, end), word, folded.isEmpty() ? word : folded));
  }

  private static int wordEnd(String text, int start, int limit) {
    int dotted = dottedEnd(text, start, limit);
    if (dotted > start) {
      return dotted;
    }
    int i = start;
    while (i < limit) {
      int c = text.codePointAt(i);
      if (isHan(c)) {
        break;
      }
      if (isWordPart(c) || (isInvisible(c) && i > start)) {
        if (i > start && cutsNumber(text, i, c)) {
          break;
        }
        i += Character.charCount(c);
      } else if (joins(text, i, limit, start)) {
        i++;
      } else {
        break;
      }
    }
    while (i > start + 1 && isInvisible(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** End of "S.A." or "U.S.", or {@code start} when there is none. */
  private static int dottedEnd(String text, int start, int limit) {
    int i = start;
    int pairs = 0;
    while (i + 1 < limit
        && Character.isUpperCase(text.charAt(i))
        && text.charAt(i + 1) == '.'
        && (i == start || text.charAt(i - 1) == '.')) {
      i += 2;
      pairs++;
    }
    return pairs == 0 ? start : i;
  }

  private static boolean cutsNumber(String text, int i, int c) {
    int before = text.codePointBefore(i);
    boolean numberBefore = Character.isDigit(before);
    boolean number = Character.isDigit(c);
    if (numberBefore == number || isInvisible(c) || isInvisible(before)) {
      return false;
    }
    int letter = number ? before : c;
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
  }

  private static boolean joins(String text, int i, int limit, int start) {
    if (i == start || i + 1 >= limit) {
      return false;
    }
    int c = text.charAt(i);
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i + 1);
    boolean afterLetter = Character.isLetter(after) && !isHan(after);
    if (c == '-' || c == '‑' || c == '‐') {
      return (afterLetter && Character.isLetterOrDigit(before))
          || (Character.isDigit(after) && Character.isLetter(before));
    }
    if (c == '\'' || c == '’' || c == 'ʼ') {
      return afterLetter && Character.isLetter(before) && !isPossessive(text, i, limit);
    }
    if (c == '.' || c == ',') {
      return Character.isDigit(before)
          && Character.isDigit(after)
          && c == ','
          && groupOfThree(text, i, limit);
    }
    return false;
  }

  private static boolean groupOfThree(String text, int comma, int limit) {
    int i = comma + 1;
    while (i < limit && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i - comma == 4;
  }

  private static boolean isPossessive(String text, int i, int limit) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’')
        && i + 1 < limit
        && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
        && (i + 2 >= limit || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 'ـ';
  }

  /** True for a character of the Han script, whose first is U+2E80. */
  static boolean isHan(int c) {
    return c >= 0x2E80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
