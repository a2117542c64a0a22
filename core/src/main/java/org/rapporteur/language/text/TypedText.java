package org.rapporteur.language.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.rapporteur.model.Span;

/**
 * A text as it was typed and as it is read: marks that nobody sees (soft hyphens, marks of
 * direction) are taken out, every space is a plain one and accents are joined to their letters.
 * Knows where each part of the one stands in the other. The joiners of Urdu and Persian stay, since
 * they tell words apart. Immutable.
 */
public final class TypedText {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final int IDEOGRAPHIC_SPACE = 0x3000;

  private static final int[] NONE = {};

  private final String plain;
  private final boolean isPlain;
  private final int[] starts;
  private final int[] ends;

  private TypedText(String plain, boolean isPlain, int[] starts, int[] ends) {
    this.plain = plain;
    this.isPlain = isPlain;
    this.starts = starts;
    this.ends = ends;
  }

  /** The text as it is read. */
  public static TypedText of(String typed) {
    if (NFC.isNormalized(typed) && typed.chars().allMatch(c -> c == seen((char) c))) {
      return new TypedText(typed, true, NONE, NONE);
    }
    StringBuilder seen = new StringBuilder();
    int[] at = new int[typed.length()];
    for (int i = 0; i < typed.length(); i++) {
      int c = seen(typed.charAt(i));
      if (c >= 0) {
        at[seen.length()] = i;
        seen.append((char) c);
      }
    }
    return joined(seen.toString(), at);
  }

  /** The character as it is read; -1 for one that is not seen. */
  private static int seen(char c) {
    if (c < 0xa0) {
      return c;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> c == IDEOGRAPHIC_SPACE ? c : ' ';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      case Character.FORMAT -> isJoiner(c) ? c : -1;
      default -> c;
    };
  }

  private static boolean isJoiner(char c) {
    return c == '\u200c' || c == '\u200d' || (c >= '\u0600' && c <= '\u0605');
  }

  /** Joins accents to their letters, one letter with its accents at a time. */
  private static TypedText joined(String seen, int[] at) {
    StringBuilder plain = new StringBuilder();
    int[] starts = new int[3 * seen.length()];
    int[] ends = new int[starts.length];
    for (int i = 0; i < seen.length(); ) {
      int next = i + Character.charCount(seen.codePointAt(i));
      while (next < seen.length() && !NFC.hasBoundaryBefore(seen.codePointAt(next))) {
        next += Character.charCount(seen.codePointAt(next));
      }
      String typed = seen.substring(i, next);
      String joined = NFC.normalize(typed);
      boolean same = joined.equals(typed);
      for (int k = 0; k < joined.length(); k++) {
        starts[plain.length() + k] = at[same ? i + k : i];
        ends[plain.length() + k] = at[same ? i + k : next - 1] + 1;
      }
      plain.append(joined);
      i = next;
    }
    int length = plain.length();
    return new TypedText(
        plain.toString(), false, Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  /** The text as it is read. */
  public String plain() {
    return plain;
  }

  /** True when it was typed as it is read. */
  public boolean isPlain() {
    return isPlain;
  }

  /** Where words of the text as it is read, one letter or more, stand in it as it was typed. */
  public Span typed(Span read) {
    return isPlain ? read : new Span(starts[read.start()], ends[read.end() - 1]);
  }

  /** Where words of the text as it was typed stand in it as it is read. */
  public Span read(Span typed) {
    return isPlain ? typed : new Span(read(typed.start()), read(typed.end()));
  }

  private int read(int typed) {
    int found = Arrays.binarySearch(starts, typed);
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && starts[at - 1] == typed) {
      at--;
    }
    return at;
  }
}
