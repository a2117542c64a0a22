package org.rapporteur.extract.agenda;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * Coordination in Arabic, where the conjunction is a letter at the head of the next word. It joins
 * when that word is an adjective of what stands before, a place beside a place, or refers back with
 * a pronoun; else it separates.
 */
final class ArabicCoordination extends Coordination {
  private static final List<String> PRONOUNS = List.of("ها", "هما", "هم", "ه");
  private static final int WITH_ARTICLE = 5;
  private static final String AND = "و";
  private final Cues cues;

  ArabicCoordination(Cues cues) {
    super(cues);
    this.cues = cues;
  }

  @Override
  int conjunction(Marked s, int i) {
    String word = s.token(i).folded();
    if (word.equals(AND) && s.opensQuotation(i + 1)) {
      return i + 1;
    }
    boolean joined = word.length() > 3 && word.charAt(0) == 'و' && !cues.isOwn(word);
    return joined || (word.length() > WITH_ARTICLE && word.startsWith("وال")) ? i : -1;
  }

  @Override
  Span span(Marked s, Piece piece) {
    Span span = super.span(s, piece);
    return conjunction(s, piece.first()) == piece.first()
        ? new Span(span.start() + 1, span.end())
        : span;
  }

  /** A conjunction stands before each item, with a comma or without; bare nouns are of one item. */
  @Override
  boolean splitsInLists(Marked s, Piece left, Piece right) {
    return Edges.trim(s, left).size() > 1 && right.size() > 2 && !s.isPlace(left.end() - 1);
  }

  @Override
  boolean splits(Marked s, Piece left, Piece right) {
    if (left.isEmpty()) {
      return false;
    }
    return !isPair(s, left)
        && !isAttribute(s, left.end() - 1, right.first())
        && !refersBack(s, right)
        && !(s.isPlace(left.end() - 1) && isPlaces(s, right));
  }

  @Override
  boolean mayClose(Marked s, Piece left, Piece right) {
    return splits(s, left, right);
  }

  @Override
  boolean joinsAcrossComma(Marked s, Piece left, Piece right) {
    return !left.isEmpty() && !right.isEmpty() && s.isPlace(left.end() - 1) && isPlaces(s, right);
  }

  /** Two things that a word takes together: "between A and B", "the fields of A and B". */
  private boolean isPair(Marked s, Piece left) {
    boolean open = false;
    for (int i = left.first(); i < left.end(); i++) {
      open = s.part(i, "between") || (open && conjunction(s, i) < 0);
    }
    return open;
  }

  /** An adjective after an adjective: both with the article or both without, both of relation. */
  private boolean isAttribute(Marked s, int before, int at) {
    String left = s.token(before).folded();
    String right = s.token(at).folded().substring(1);
    return isDefinite(left) == isDefinite(right) && isRelative(left) && isRelative(right);
  }

  private static boolean isDefinite(String word) {
    return word.startsWith("ال") || word.startsWith("لل") || word.startsWith("وال");
  }

  private static boolean isRelative(String word) {
    return word.length() > 4
        && (word.endsWith("ي")
            || word.endsWith("يه")
            || word.endsWith("يين")
            || word.endsWith("يات"));
  }

  private static boolean refersBack(Marked s, Piece right) {
    String word = s.token(right.first()).folded();
    return !isDefinite(word)
        && PRONOUNS.stream().anyMatch(p -> word.length() > 4 && word.endsWith(p))
        && right.size() <= 2
        && !s.token(right.first()).text().endsWith("ة");
  }
}
