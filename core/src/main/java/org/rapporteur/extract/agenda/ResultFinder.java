package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.OutcomeKind;

/**
 * Finds what an engagement produced.
 *
 * <ul>
 *   <li>A paper (agreement, declaration, plan) with an act that makes it (signed, adopted) in one
 *       clause is a result of the paper's kind.
 *   <li>An agreeing or deciding verb with what is agreed is an understanding or decision.
 *   <li>What is denied, possible or still to come is none.
 * </ul>
 */
final class ResultFinder {
  private static final String HARD = ";؛；";
  private static final String SOFT = ",،";
  private static final int NEAR = 14;
  private static final int SHORTEST = 4;

  private final Cues cues;

  ResultFinder(Cues cues) {
    this.cues = cues;
  }

  List<Found> find(Sentence sentence) {
    List<Match> matches = cues.results(sentence);
    List<Found> out = new ArrayList<>();
    for (Piece clause : clauses(sentence)) {
      List<Match> inside =
          matches.stream()
              .filter(m -> m.first() >= clause.first() && m.end() <= clause.end())
              .toList();
      for (Found found : results(sentence, clause, inside)) {
        if (out.stream().noneMatch(f -> f.span().overlaps(found.span()))) {
          out.add(found);
        }
      }
    }
    return out;
  }

  private static List<Found> results(Sentence sentence, Piece clause, List<Match> matches) {
    List<Found> out = new ArrayList<>();
    for (Match match : matches) {
      if (match.is("act") && isReal(matches, match)) {
        paper(matches, match).ifPresent(p -> out.add(found(sentence, clause, match, p)));
      }
      if (match.is("resolve") && isReal(matches, match)) {
        OutcomeKind kind = OutcomeKind.ofLabel(Cues.value(match, "resolve"));
        Piece span = around(sentence, clause, match.first(), match.end());
        out.add(found(sentence, span, kind, match));
      }
    }
    return out;
  }

  private static Found found(Sentence sentence, Piece clause, Match act, Match paper) {
    OutcomeKind kind = OutcomeKind.ofLabel(Cues.value(paper, "paper"));
    int first = Math.min(act.first(), paper.first());
    int end = Math.max(act.end(), paper.end());
    Piece span = around(sentence, clause, first, end);
    return found(sentence, span, kind, act);
  }

  private static Found found(Sentence sentence, Piece span, OutcomeKind kind, Match verb) {
    int at = sentence.tokens().get(verb.first()).span().start();
    return new Found(sentence.span(span.first(), span.end()), sentence.index(), kind, at);
  }

  private static Optional<Match> paper(List<Match> matches, Match act) {
    return matches.stream()
        .filter(m -> m.is("paper"))
        .filter(
            m ->
                (m.first() >= act.end() && m.first() - act.end() < NEAR)
                    || (m.end() <= act.first() && act.first() - m.end() < NEAR))
        .findFirst();
  }

  /** Nothing before the verb in its clause denies it or puts it into the future. */
  private static boolean isReal(List<Match> matches, Match verb) {
    return matches.stream()
        .filter(m -> m.first() <= verb.first() && verb.first() - m.end() < 8)
        .noneMatch(m -> m.is("not") || m.is("maybe") || m.is("later"));
  }

  /** The parts of a sentence between semicolons. */
  static List<Piece> clauses(Sentence sentence) {
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
  private static Piece around(Sentence sentence, Piece clause, int first, int end) {
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
