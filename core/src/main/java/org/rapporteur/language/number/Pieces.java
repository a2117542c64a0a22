package org.rapporteur.language.number;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Span;

/**
 * A sentence cut finer than into words, so that "05-Sep-2021", "twenty-first", "12-я" and "14th"
 * show their numbers: words are cut at hyphens, which are dropped, and between figures and letters.
 *
 * @param line the sentence with pieces for tokens
 * @param words number of the word each piece is of
 */
public record Pieces(Sentence line, List<Integer> words) {
  /** Copies the list. */
  public Pieces {
    words = List.copyOf(words);
  }

  /** The pieces of a sentence. */
  public static Pieces of(Sentence sentence) {
    List<Token> pieces = new ArrayList<>();
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      cut(sentence.tokens().get(i), pieces);
      while (words.size() < pieces.size()) {
        words.add(i);
      }
    }
    return new Pieces(
        new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), pieces), words);
  }

  private static void cut(Token word, List<Token> out) {
    String text = word.text();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end || isHyphen(text.charAt(i)) || isHyphen(text.charAt(i - 1)) || turns(text, i)) {
        if (i - start > 1 || !isHyphen(text.charAt(start)) || text.length() == 1) {
          out.add(piece(word, start, i));
        }
        start = i;
      }
    }
  }

  private static boolean turns(String text, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    return (Character.isDigit(before) && Character.isLetter(after))
        || (Character.isLetter(before) && Character.isDigit(after));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  private static Token piece(Token word, int start, int end) {
    if (start == 0 && end == word.text().length()) {
      return word;
    }
    String text = word.text().substring(start, end);
    int from = word.span().start();
    String folded = Fold.fold(text);
    return new Token(new Span(from + start, from + end), text, folded.isEmpty() ? text : folded);
  }

  /** Number of pieces. */
  public int size() {
    return line.tokens().size();
  }

  /** The piece with this number. */
  public Token get(int i) {
    return line.tokens().get(i);
  }

  /** The folded text of a piece, or nothing beyond the ends. */
  public String folded(int i) {
    return i >= 0 && i < size() ? get(i).folded() : "";
  }

  /** True when the piece and the one before are of one word. */
  public boolean sameWord(int i) {
    return i > 0 && i < size() && words.get(i).equals(words.get(i - 1));
  }

  /** Code units between a piece and the one before; -1 at the ends. */
  public int gap(int i) {
    return i > 0 && i < size() ? get(i).span().start() - get(i - 1).span().end() : -1;
  }

  /** The span from piece {@code first} up to, not including, piece {@code end}. */
  public Span span(int first, int end) {
    return line.span(first, end);
  }
}
