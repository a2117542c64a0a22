package org.rapporteur.read.body;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.text.Fold;
import org.rapporteur.model.Span;

/**
 * A line of a report that is not blank.
 *
 * @param span where it stands, without the space around it
 * @param text its words
 * @param folded its words folded, with single spaces, without bullets and brackets before them
 */
record Line(Span span, String text, String folded) {
  private static final int LONGEST_FOLDED = 400;
  private static final int PARAGRAPH = 110;
  private static final int HAN_PARAGRAPH = 30;

  /** The lines of a text that are not blank, in order. */
  static List<Line> of(String text) {
    List<Line> out = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        add(text, start, i, out);
        start = i + 1;
      }
    }
    return out;
  }

  private static void add(String text, int from, int to, List<Line> out) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      String words = text.substring(start, end);
      out.add(new Line(new Span(start, end), words, plain(words)));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** Folded words with single spaces, from the first letter, digit or sign that is no bullet. */
  static String plain(String words) {
    String head = words.length() > LONGEST_FOLDED ? words.substring(0, LONGEST_FOLDED) : words;
    String folded = Fold.fold(head).replaceAll("[\\s\\u00A0\\u3000]+", " ");
    int start = 0;
    while (start < folded.length()
        && "[(【（•●▪■◦*·–—-►▶✦→★#/<>«»\" ".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    return folded.substring(start).strip();
  }

  /** True when it is long enough to be a paragraph of the body. */
  boolean isParagraph() {
    long han = text.codePoints().filter(Character::isIdeographic).count();
    return text.length() >= PARAGRAPH || han >= HAN_PARAGRAPH;
  }

  /** True when it ends as a sentence does, quotes and brackets after it apart. */
  boolean endsSentence() {
    int end = text.length();
    while (end > 0 && "\"'”’»)] ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?؟۔。！？…:：;；।".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** True when it has at least one letter. */
  boolean hasLetters() {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /** Number of words, a Han character counting as half of one. */
  int words() {
    int han = (int) text.codePoints().filter(Character::isIdeographic).count();
    String rest = text.replaceAll("\\p{IsHan}", " ").strip();
    return han / 2 + (rest.isEmpty() ? 0 : rest.split("\\s+", -1).length);
  }
}
