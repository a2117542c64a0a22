package org.rapporteur.triage;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words in one pass, and tells each by a hash of its letters. Simpler than reading
 * is: whatever is no letter, mark or digit cuts, hyphens and apostrophes too; a Han character is a
 * word; what stands in angle brackets, in scripts and in style sheets is passed over.
 */
final class Cutter {
  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte HAN = 2;
  private static final byte[] KINDS = kinds();
  private static final int LONGEST_TAG = 2_000;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final CharSequence text;
  private final boolean marked;
  private int at;
  private int start;
  private int end;
  private long hash;

  /** Over the text, which is cut as a page with tags when {@code marked}. */
  Cutter(CharSequence text, boolean marked) {
    this.text = text;
    this.marked = marked;
  }

  /** The words of a phrase. */
  static List<String> words(String phrase) {
    List<String> out = new ArrayList<>();
    Cutter cutter = new Cutter(phrase, false);
    while (cutter.next()) {
      out.add(phrase.substring(cutter.start, cutter.end));
    }
    return out;
  }

  /** Goes to the next word; false at the end. */
  boolean next() {
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      byte kind = KINDS[c];
      if (kind == LETTER || kind == HAN) {
        take(c, kind, length);
        return true;
      }
      at = marked && c == '<' ? Tags.end(text, at, LONGEST_TAG) : at + 1;
    }
    return false;
  }

  private void take(char first, byte kind, int length) {
    start = at++;
    long sum = first * MIX;
    if (kind == LETTER) {
      while (at < length) {
        char c = text.charAt(at);
        if (KINDS[c] != LETTER) {
          break;
        }
        sum = (sum + c) * MIX;
        sum ^= sum >>> 29;
        at++;
      }
    }
    end = at;
    hash = sum;
  }

  /** Where the word starts. */
  int start() {
    return start;
  }

  /** One past the word's last character. */
  int end() {
    return end;
  }

  /** Hash of the word's characters. */
  long hash() {
    return hash;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[1 << 16];
    for (int c = 0; c < kinds.length; c++) {
      int type = Character.getType(c);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
      if (Character.isIdeographic(c)) {
        kinds[c] = HAN;
      } else if (Character.isLetterOrDigit(c) || mark || c == 'ـ' || c == 0x200c || c == 0x200d) {
        kinds[c] = LETTER;
      } else {
        kinds[c] = OTHER;
      }
    }
    return kinds;
  }
}
