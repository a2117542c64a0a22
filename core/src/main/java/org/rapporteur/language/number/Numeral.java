package org.rapporteur.language.number;

/**
 * A number found in a sentence.
 *
 * @param first number of its first piece
 * @param end one past the number of its last piece
 * @param value the number, not negative
 * @param figures how many figures it is written in, 0 when in words
 * @param ordinal whether it numbers (fourteenth) rather than counts (fourteen)
 * @param definite whether an article is written onto it
 */
public record Numeral(
    int first, int end, int value, int figures, boolean ordinal, boolean definite) {
  /** The same as an ordinal. */
  Numeral asOrdinal() {
    return new Numeral(first, end, value, figures, true, definite);
  }
}
