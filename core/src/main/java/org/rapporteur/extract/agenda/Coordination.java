package org.rapporteur.extract.agenda;

import org.rapporteur.language.lexicon.Match;
import org.rapporteur.model.Span;

/** Decides whether a conjunction or comma separates two topics or stands inside one. */
class Coordination {
  private final Cues cues;
  private final boolean splitsByHabit;

  Coordination(Cues cues) {
    this.cues = cues;
    this.splitsByHabit = cues.splitsByHabit();
  }

  /** The coordination of a language. */
  static Coordination of(String language, Cues cues) {
    return language.equals("ar") ? new ArabicCoordination(cues) : new Coordination(cues);
  }

  /** End of the conjunction that stands at a token, -1 when none does. */
  int conjunction(Marked s, int i) {
    Match cut = s.cut(i);
    return cut != null && cut.is("and") ? cut.end() : -1;
  }

  /** The words of a topic in the text. */
  Span span(Marked s, Piece piece) {
    return s.sentence().span(piece.first(), piece.end());
  }

  /** Whether a conjunction that stands alone, outside a list, separates two topics. */
  boolean splits(Marked s, Piece left, Piece right) {
    if (left.isEmpty() || right.isEmpty() || onlyAdjectives(s, left) || isPlaces(s, right)) {
      return false;
    }
    boolean leftMarked = s.cut(left.first(), "det") || s.part(left.first(), "prep");
    boolean rightMarked = s.cut(right.first(), "det") || s.part(right.first(), "prep");
    if (rightMarked) {
      return leftMarked || s.part(right.first(), "prep");
    }
    if (!splitsByHabit || s.part(left.first(), "between")) {
      return false;
    }
    boolean bare = left.size() == 1 && !isAdjective(s, right.first()) && right.size() > 1;
    return !bare;
  }

  /** Whether the last conjunction of a list with commas may separate. */
  boolean mayClose(Marked s, Piece left, Piece right) {
    return !left.isEmpty() && !right.isEmpty() && !onlyAdjectives(s, left);
  }

  /** Whether a comma stands inside one topic: between adjectives of one noun, between places. */
  boolean joinsAcrossComma(Marked s, Piece left, Piece right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return onlyAdjectives(s, left)
            && !onlyPlaces(s, left)
            && (isAdjective(s, right.first()) || conjunction(s, right.first()) >= 0)
        || s.isPlace(left.end() - 1) && !onlyPlaces(s, left) && isPlaces(s, right);
  }

  boolean isAdjective(Marked s, int i) {
    return cues.isAdjective(s.token(i).folded());
  }

  final boolean onlyAdjectives(Marked s, Piece piece) {
    boolean found = false;
    for (int i = piece.first(); i < piece.end(); i++) {
      boolean filler =
          conjunction(s, i) > i || s.cut(i, "det") || !s.token(i).isWord() || s.cut(i, "lead");
      if (!filler && !isAdjective(s, i)) {
        return false;
      }
      found |= !filler;
    }
    return found;
  }

  /** True when the piece starts with a place and holds little else. */
  final boolean isPlaces(Marked s, Piece piece) {
    int first = piece.first();
    while (first < piece.end() && (conjunction(s, first) > first || s.cut(first, "det"))) {
      first++;
    }
    return first < piece.end() && s.isPlace(first) && s.isPlace(piece.end() - 1);
  }

  private boolean onlyPlaces(Marked s, Piece piece) {
    return isPlaces(s, piece) && s.isPlace(piece.first());
  }
}
