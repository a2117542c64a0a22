package org.rapporteur.language.tagger;

import java.util.Collection;

/**
 * Which words are known as parts of people's names, kept as bits at two hashed places a word, so
 * that no name can be read out of it; about one other word in a hundred is taken for one too.
 */
public final class NameLexicon {
  private final long[] bits;
  private final int mask;

  /** A lexicon over these bits, whose number is a power of two of at least 64. */
  NameLexicon(long[] bits) {
    this.bits = bits;
    this.mask = bits.length * 64 - 1;
  }

  /** A lexicon of these words in 2 to the power of {@code log2Bits} bits, at least 6. */
  public static NameLexicon of(Collection<String> words, int log2Bits) {
    NameLexicon lexicon = new NameLexicon(new long[1 << (log2Bits - 6)]);
    for (String word : words) {
      String letters = Letters.normalise(word);
      int hash = WordForm.hash(letters, 0, letters.length());
      lexicon.set(first(hash));
      lexicon.set(second(hash));
    }
    return lexicon;
  }

  /** 0 if unknown, 1 if the word is a known name, 2 if only its stem is. */
  int find(WordForm form) {
    if (form.length < 2) {
      return 0;
    }
    if (has(form.word)) {
      return 1;
    }
    return form.stem != form.word && has(form.stem) ? 2 : 0;
  }

  long[] bits() {
    return bits.clone();
  }

  private boolean has(int hash) {
    return get(first(hash)) && get(second(hash));
  }

  private static int first(int hash) {
    int mixed = hash * 0x9E3779B1;
    return mixed ^ (mixed >>> 15);
  }

  private static int second(int hash) {
    int mixed = (hash ^ 0x5BD1E995) * 0x85EBCA6B;
    return mixed ^ (mixed >>> 13);
  }

  private void set(int place) {
    bits[(place & mask) >>> 6] |= 1L << place;
  }

  private boolean get(int place) {
    return (bits[(place & mask) >>> 6] & (1L << place)) != 0;
  }
}
