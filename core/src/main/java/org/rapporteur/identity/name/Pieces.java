package org.rapporteur.identity.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Short runs of letters of two spellings that stand for each other, each packed into one number: up
 * to three letters of a Latin spelling and up to two of the other.
 */
final class Pieces {
  /** Most letters of the Latin spelling in a piece. */
  static final int LATIN = 3;

  /** Most letters of the other spelling in a piece. */
  static final int OTHER = 2;

  /** Stands before the first letter. */
  static final char START = '<';

  /** Stands after the last letter. */
  static final char END = '>';

  private static final int LATIN_BITS = 9;
  private static final int OTHER_BITS = 16;

  private Pieces() {}

  /** A word between the marks of its ends. */
  static String framed(String word) {
    return START + word + END;
  }

  /** The Latin run {@code word[from, from + length)} of a piece as one number. */
  static long latin(String word, int from, int length) {
    long key = 1;
    for (int a = 0; a < length; a++) {
      key = (key << LATIN_BITS) | (word.charAt(from + a) & ((1 << LATIN_BITS) - 1));
    }
    return key;
  }

  /** The piece of a Latin run and the run {@code word[from, from + length)} as one number. */
  static long key(long latin, String word, int from, int length) {
    long key = (latin << 2) | length;
    for (int b = 0; b < length; b++) {
      key = (key << OTHER_BITS) | word.charAt(from + b);
    }
    return key;
  }

  /** False for a piece too long on both sides together, or empty. */
  static boolean allowed(int m, int n) {
    return m + n > 0 && m + n <= LATIN + 1 && (n > 0 || m <= 2);
  }

  /** The key of a piece given as its two runs. */
  static long key(String latin, String other) {
    return key(latin(latin, 0, latin.length()), other, 0, other.length());
  }

  /** Counts by key, growing. */
  static final class Counts {
    private final Map<Long, double[]> byKey = new HashMap<>();

    void add(long key, double amount) {
      byKey.computeIfAbsent(key, k -> new double[1])[0] += amount;
    }

    Map<Long, double[]> all() {
      return byKey;
    }
  }
}
