package org.rapporteur.language.text;

import com.ibm.icu.text.Transliterator;

/**
 * The simplified forms of Chinese characters, so that reports written in the traditional ones are
 * read with the same lists ("會晤" as "会晤"). The pairs are those of ICU's "Traditional-Simplified".
 */
final class HanCharacters {
  private static final int FIRST = 0x3400;
  private static final int END = 0xA000;

  private HanCharacters() {}

  /** The simplified form of a character; the character itself when it has none other. */
  static int simplified(int c) {
    return c >= FIRST && c < END ? Pairs.TABLE[c - FIRST] : c;
  }

  /** Made when the first Chinese character is met. */
  private static final class Pairs {
    private static final int[] TABLE = table();

    private static int[] table() {
      StringBuilder all = new StringBuilder();
      for (int c = FIRST; c < END; c++) {
        all.appendCodePoint(c).append('\n');
      }
      String[] pairs =
          Transliterator.getInstance("Traditional-Simplified")
              .transliterate(all.toString())
              .split("\n", -1);
      int[] out = new int[END - FIRST];
      for (int i = 0; i < out.length; i++) {
        out[i] = pairs[i].codePointAt(0);
      }
      return out;
    }
  }
}
