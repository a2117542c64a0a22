package org.rapporteur.extract.agenda;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Match;

/** Takes off what surrounds a topic, and tells whether anything is left. */
final class Trim {
  private Trim() {}

  /** Takes off determiners, lead-ins, marks and trailing adverbs. */
  static Piece of(Marked s, Piece piece) {
    int first = piece.first();
    int end = piece.end();
    while (first < end
        && (isLead(s, first) || !s.token(first).isWord() && !s.isMark(first, "“«\"‘("))) {
      Match cut = s.cut(first);
      first = cut != null && isLead(s, first) ? Math.min(end, cut.end()) : first + 1;
    }
    while (end > first && (!s.token(end - 1).isWord() && !s.isMark(end - 1, "”»\"’)"))) {
      end--;
    }
    int tail = tail(s, first, end);
    return tail < end ? of(s, new Piece(first, tail)) : quotes(s, first, end);
  }

  private static Piece quotes(Marked s, int first, int end) {
    boolean opened = first < end && s.isMark(first, "“«\"‘(");
    boolean closed = first < end && s.isMark(end - 1, "”»\"’)");
    int inner = 0;
    for (int i = first + 1; i < end - 1; i++) {
      inner += s.isMark(i, "“«\"‘(") ? 1 : s.isMark(i, "”»\"’)") ? -1 : 0;
    }
    if (opened && (closed || inner >= 0)) {
      return of(s, new Piece(first + 1, closed ? end - 1 : end));
    }
    return closed && inner <= 0 ? of(s, new Piece(first, end - 1)) : new Piece(first, end);
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
      boolean empty = part != null && part.is("vague") || s.cut(i, "det") || s.cut(i, "and");
      if (!empty && s.token(i).isWord() && !s.token(i).isNumber()) {
        return true;
      }
      i = part != null && part.is("vague") ? part.end() : i + 1;
    }
    return false;
  }
}
