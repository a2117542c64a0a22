package org.rapporteur.extract.agenda;

import java.util.List;
import org.rapporteur.language.lexicon.Match;

/**
 * Finds a title in quotation marks behind the words that announce it, or else right before them.
 */
final class Titles {
  private static final String OPENING = "\"“«‘”";
  private static final String CLOSING = "\"”»’“";
  private static final int NEAR = 3;

  private Titles() {}

  static List<Piece> beside(Marked s, Match cue) {
    for (int i = cue.end(); i < Math.min(cue.end() + NEAR, s.size()); i++) {
      if (s.isMark(i, OPENING)) {
        for (int j = i + 1; j < s.size(); j++) {
          if (s.isMark(j, CLOSING)) {
            return List.of(new Piece(i + 1, j));
          }
        }
      }
    }
    int end = cue.first() - 1;
    if (s.isMark(end, CLOSING)) {
      for (int i = end - 1; i >= 0; i--) {
        if (s.isMark(i, OPENING)) {
          return i + 1 < end ? List.of(new Piece(i + 1, end)) : List.of();
        }
      }
    }
    return List.of();
  }
}
