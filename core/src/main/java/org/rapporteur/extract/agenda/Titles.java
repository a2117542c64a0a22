package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.lexicon.Match;

/**
 * Finds the titles in quotation marks behind the words that announce them, or else right before
 * them. Titles in a row, with nothing but a mark or a conjunction between, are all announced.
 */
final class Titles {
  private static final String OPENING = "\"“«‘”";
  private static final String CLOSING = "\"”»’“";
  private static final String COMMAS = ",،、，";
  private static final int NEAR = 3;

  private Titles() {}

  static List<Piece> beside(Marked s, Match cue) {
    List<Piece> out = new ArrayList<>();
    int opening = opening(s, cue.end(), cue.end() + NEAR);
    while (opening >= 0) {
      int closing = closing(s, opening);
      if (closing < 0) {
        break;
      }
      out.add(new Piece(opening + 1, closing));
      opening = opening(s, closing + 1, next(s, closing + 1) + 1);
    }
    return out.isEmpty() ? before(s, cue.first()) : out;
  }

  private static List<Piece> before(Marked s, int cue) {
    List<Piece> out = new ArrayList<>();
    int end = cue - 1;
    while (s.isMark(end, CLOSING)) {
      int opening = end - 1;
      while (opening >= 0 && !s.isMark(opening, OPENING)) {
        opening--;
      }
      if (opening < 0 || opening + 1 == end) {
        break;
      }
      out.add(0, new Piece(opening + 1, end));
      boolean joined = s.isMark(opening - 1, COMMAS) || isAnd(s, opening - 1);
      end = joined ? opening - 2 : opening - 1;
    }
    return out;
  }

  private static int opening(Marked s, int from, int limit) {
    for (int i = from; i < Math.min(limit, s.size()); i++) {
      if (s.isMark(i, OPENING)) {
        return i;
      }
    }
    return -1;
  }

  private static int closing(Marked s, int opening) {
    for (int i = opening + 1; i < s.size(); i++) {
      if (s.isMark(i, CLOSING)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the next title would open: here, or behind one mark or conjunction. */
  private static int next(Marked s, int i) {
    return s.isMark(i, COMMAS) || isAnd(s, i) ? i + 1 : i;
  }

  private static boolean isAnd(Marked s, int i) {
    return i >= 0 && i < s.size() && s.cut(i, "and");
  }
}
