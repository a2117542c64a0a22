package org.rapporteur.language.date.shape;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.number.Pieces;
import org.rapporteur.model.Span;

/**
 * A sentence as signs.
 *
 * @param pieces the sentence in pieces
 * @param signs the signs in order
 * @param kinds the kinds of the signs, a character each
 */
public record SignLine(Pieces pieces, List<Sign> signs, String kinds) {
  /** Copies the signs. */
  public SignLine {
    signs = List.copyOf(signs);
  }

  /** The sign at this place. */
  Sign get(int i) {
    return signs.get(i);
  }

  /** The kind at this place, or a space beyond the ends. */
  char kind(int i) {
    return i >= 0 && i < kinds.length() ? kinds.charAt(i) : ' ';
  }

  /** The span of the signs from {@code from} up to, not including, {@code to}. */
  Span span(int from, int to) {
    int first = signs.get(from).first();
    int end = signs.get(to - 1).end();
    return pieces.span(first, Math.max(end, first + 1));
  }

  /** True when no space stands between the signs from {@code from} to {@code to}. */
  boolean tight(int from, int to) {
    for (int i = signs.get(from).first() + 1; i < signs.get(to - 1).end(); i++) {
      if (pieces.gap(i) > 0 && !pieces.sameWord(i)) {
        return false;
      }
    }
    return true;
  }

  /** True when a mark that ends a clause, or nothing, follows the sign before this place. */
  boolean ends(int to) {
    String after = pieces.folded(signs.get(to - 1).end());
    return after.isEmpty() || ".,;:)!?؟،؛".contains(after);
  }

  /** The line of these signs. */
  static SignLine of(Pieces pieces, List<Sign> signs) {
    StringBuilder kinds = new StringBuilder();
    signs.forEach(s -> kinds.append(s.kind()));
    return new SignLine(pieces, signs, kinds.toString());
  }

  /** Gathers signs. */
  static final class Builder {
    private final List<Sign> signs = new ArrayList<>();

    void add(Sign sign) {
      signs.add(sign);
    }

    SignLine build(Pieces pieces) {
      return of(pieces, signs);
    }
  }
}
