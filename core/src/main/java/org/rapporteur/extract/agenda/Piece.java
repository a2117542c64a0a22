package org.rapporteur.extract.agenda;

/**
 * A run of tokens of a sentence.
 *
 * @param first number of its first token
 * @param end one past the number of its last token; equal to {@code first} when it is empty
 */
record Piece(int first, int end) {
  boolean isEmpty() {
    return end <= first;
  }

  int size() {
    return Math.max(0, end - first);
  }
}
