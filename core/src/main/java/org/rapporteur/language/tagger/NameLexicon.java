package org.rapporteur.language.tagger;

import java.util.Collection;

/**
 * Which words are known as parts of people's names or of places, kept as bits at two hashed places
 * a word, so that no name can be read out of it; about one other word in a hundred is taken for one
 * too.
 */
public final class NameLexicon {
  /** {@link #find}: a part of people's names. */
  static final int PERSON = 1;

  /** {@link #find}: its stem is a part of people's names. */
  static final int PERSON_STEM = 2;

  /** {@link #find}: the word or its stem is a part of the name of a place. */
  static final int PLACE = 4;

  private static final int PLACE_SALT = 0x3C6EF372;

  private final long[] bits;
  private final int mask;

  /** A lexicon over these bits, whose number is a power of two of at least 64. */
  NameLexicon(long[] bits) {
    this.bits = bits;
    this.mask = bits.length * 64 - 1;
  }

  /**
   * A lexicon of these words.
   *
   * @param log2Bits the number of bits is 2 to this power, at least 6
   */
  public static NameLexicon of(Collection<String> people, Collection<String> places, int log2Bits) {
    NameLexicon lexicon = new NameLexicon(new long[1 << (log2Bits - 6)]);
    people.forEach(word -> lexicon.add(Letters.normalise(word), 0));
    for (String word : places) {
      String letters = Letters.normalise(word);
      lexicon.add(letters, PLACE_SALT);
      lexicon.add(Letters.stem(letters), PLACE_SALT);
    }
    return lexicon;
  }

  private void add(String letters, int salt) {
    int hash = WordForm.hash(letters, 0, letters.length()) ^ salt;
    set(first(hash));
    set(second(hash));
  }

  /** What the word is known as: a sum of the constants above, 0 if unknown. */
  int find(WordForm form) {
    if (form.length < 2) {
      return 0;
    }
    int found = has(form.word ^ PLACE_SALT) || has(form.stem ^ PLACE_SALT) ? PLACE : 0;
    if (has(form.word)) {
      return found | PERSON;
    }
    return form.stem != form.word && has(form.stem) ? found | PERSON_STEM : found;
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
