package org.rapporteur.extract.agenda;

import org.rapporteur.language.lexicon.Match;

/**
 * Tells how far the topics behind a cue reach: to the end of the sentence, the next cue, a clause
 * of its own, or a verb, whose subject is then taken off.
 */
final class Stretch {
  private static final String COMMAS = ",،、";
  private static final String SEMICOLONS = ";؛；";

  private final Coordination coordination;

  Stretch(Coordination coordination) {
    this.coordination = coordination;
  }

  /** The stretch up to the first word that no topic goes beyond. */
  Piece until(Marked s, int from, int limit) {
    int depth = 0;
    boolean clause = isClause(s, new Piece(from, limit));
    for (int i = from; i < limit; i++) {
      depth += s.isMark(i, "(") ? 1 : s.isMark(i, ")") ? -1 : 0;
      if (depth < 0 || s.isMark(i, ".!?؟。۔") || isDash(s, i)) {
        return new Piece(from, i);
      }
      if (clause && i > from + 2 && s.isMark(i, COMMAS) && !opensClause(s, i + 1)) {
        return new Piece(from, i);
      }
      if (depth == 0 && i > from && !clause && endsAt(s, i)) {
        return new Piece(from, s.isVerb(i) ? beforeSubject(s, from, i) : i);
      }
      Match cut = s.cut(i);
      i = cut == null ? i : cut.end() - 1;
    }
    return new Piece(from, limit);
  }

  /** Whether a stretch is an indirect question: "how far earlier agreements were carried out". */
  static boolean isClause(Marked s, Piece region) {
    int i = region.first();
    while (i < region.end() && i < region.first() + 3 && !s.part(i, "clause")) {
      if (s.token(i).isWord() && !s.cut(i, "lead") && !s.cut(i, "det")) {
        return false;
      }
      i++;
    }
    return i < region.end() && s.part(i, "clause");
  }

  boolean opensClause(Marked s, int i) {
    int after = i < s.size() ? Math.max(i, coordination.conjunction(s, i)) : i;
    return after < s.size() && s.part(after, "clause");
  }

  private static boolean endsAt(Marked s, int i) {
    return s.cut(i, "stop") || s.isVerb(i) || s.isCue(i) || s.isMark(i, ":：");
  }

  /** A dash that is not between two names. */
  private static boolean isDash(Marked s, int i) {
    return s.isMark(i, "–—-")
        && spaced(s, i)
        && !(i + 1 < s.size() && s.token(i - 1).isCapitalised() && s.token(i + 1).isCapitalised());
  }

  private static boolean spaced(Marked s, int i) {
    return i > 0 && s.token(i - 1).span().end() < s.token(i).span().start();
  }

  /** Takes the subject of a following verb off: all from the last comma or conjunction. */
  private int beforeSubject(Marked s, int start, int verb) {
    for (int i = verb - 1; i > start; i--) {
      if (s.isMark(i, COMMAS + SEMICOLONS)) {
        return i;
      }
      if (coordination.conjunction(s, i) >= 0) {
        return i;
      }
    }
    return verb;
  }
}
