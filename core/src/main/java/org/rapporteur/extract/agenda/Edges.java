package org.rapporteur.extract.agenda;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Match;

/**
 * Tells where topics begin and end.
 *
 * <ul>
 *   <li>Behind a cue they reach to the end of the sentence, the next cue, another clause, or a
 *       verb, whose subject is then taken off.
 *   <li>Determiners, lead-ins, marks and trailing adverbs around a topic are taken off.
 * </ul>
 */
final class Edges {
  private static final String COMMAS = ",،、";
  private static final String SEMICOLONS = ";؛；";

  private final Coordination coordination;

  Edges(Coordination coordination) {
    this.coordination = coordination;
  }

  /** The stretch up to the first word that no topic goes beyond. */
  Piece until(Marked s, int start, int limit) {
    int from = start < limit && isDash(s, start) ? start + 1 : start;
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

  /** Takes off determiners, lead-ins, marks and trailing adverbs. */
  static Piece trim(Marked s, Piece piece) {
    int first = piece.first();
    int end = piece.end();
    while (first < end
        && (isLead(s, first) || (!s.token(first).isWord() && !s.isMark(first, "“«\"‘(")))) {
      Match cut = s.cut(first);
      first = cut != null && isLead(s, first) ? Math.min(end, cut.end()) : first + 1;
    }
    while (end > first && (!s.token(end - 1).isWord() && !s.isMark(end - 1, "”»\"’)"))) {
      end--;
    }
    int tail = tail(s, first, end);
    return tail < end ? trim(s, new Piece(first, tail)) : quotes(s, first, end);
  }

  private static Piece quotes(Marked s, int first, int end) {
    boolean opened = first < end && s.isMark(first, "“«\"‘(");
    boolean closed = first < end && s.isMark(end - 1, "”»\"’)");
    int inner = 0;
    for (int i = first + 1; i < end - 1; i++) {
      inner += s.isMark(i, "“«\"‘(") ? 1 : s.isMark(i, "”»\"’)") ? -1 : 0;
    }
    if (opened && (closed || inner >= 0)) {
      return trim(s, new Piece(first + 1, closed ? end - 1 : end));
    }
    return closed && inner <= 0 ? trim(s, new Piece(first, end - 1)) : new Piece(first, end);
  }

  private static boolean isLead(Marked s, int i) {
    return s.cut(i, "det")
        || s.cut(i, "lead")
        || s.cut(i, "and")
        || s.cut(i, "strong")
        || s.cut(i, "including");
  }

  private static int tail(Marked s, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      Match cut = s.cut(i);
      if (cut != null && cut.is("tail") && cut.end() >= end) {
        return i;
      }
    }
    return end;
  }

  /** True when something besides vague words is left. */
  static boolean hasContent(Marked s, Piece piece) {
    int i = piece.first();
    while (i < piece.end()) {
      @Nullable Match part = s.part(i);
      boolean empty = (part != null && part.is("vague")) || s.cut(i, "det") || s.cut(i, "and");
      if (!empty && s.token(i).isWord() && !s.token(i).isNumber()) {
        return true;
      }
      i = part != null && part.is("vague") ? part.end() : i + 1;
    }
    return false;
  }
}
