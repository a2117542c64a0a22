package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.text.Sentence;

/** The clauses of a sentence, as far as punctuation tells. */
final class Clauses {
  private static final String HARD = ";؛；";
  private static final String SOFT = ",،";
  private static final int SHORTEST = 4;

  private Clauses() {}

  /** The parts of a sentence between semicolons. */
  static List<Piece> of(Sentence sentence) {
    List<Piece> out = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (HARD.contains(sentence.tokens().get(i).text())) {
        out.add(new Piece(start, i));
        start = i + 1;
      }
    }
    out.add(new Piece(start, sentence.tokens().size()));
    return out.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** The words between the commas nearest around a stretch, without closing marks. */
  static Piece around(Sentence sentence, Piece clause, int first, int end) {
    int from = first;
    while (from > clause.first() && !isSoft(sentence, from - 1)) {
      from--;
    }
    int to = end;
    while (to < clause.end() && !(isSoft(sentence, to) && to - first >= SHORTEST)) {
      to++;
    }
    while (to > end && !sentence.tokens().get(to - 1).isWord()) {
      to--;
    }
    return new Piece(from, to);
  }

  private static boolean isSoft(Sentence sentence, int i) {
    return SOFT.contains(sentence.tokens().get(i).text());
  }
}
