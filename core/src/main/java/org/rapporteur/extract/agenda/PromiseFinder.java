package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Span;

/**
 * Finds what was promised or scheduled for later.
 *
 * <ul>
 *   <li>A verb of promising, agreeing or asking, with something still to come.
 *   <li>A verb of the future with a next meeting or a paper to follow.
 *   <li>Any other future act, once the report has told of something that took place.
 *   <li>Possibilities, proposals, hopes and invitations are none.
 * </ul>
 */
final class PromiseFinder {
  private final Cues cues;

  PromiseFinder(Cues cues) {
    this.cues = cues;
  }

  List<Promise> find(Analysis analysis) {
    List<Promise> out = new ArrayList<>();
    boolean held = false;
    for (Sentence sentence : analysis.sentences()) {
      List<Match> matches = cues.promises(sentence);
      held |= matches.stream().anyMatch(m -> m.is("held"));
      for (Piece clause : clauses(sentence, matches)) {
        List<Match> inside =
            matches.stream()
                .filter(m -> m.first() >= clause.first() && m.end() <= clause.end())
                .toList();
        Optional<Grade> grade = grade(inside, held);
        if (grade.isPresent()) {
          out.add(promise(analysis, sentence, clause, inside, grade.get()));
        }
      }
    }
    return out;
  }

  /** Parts between semicolons, cut further where each part has its own promise. */
  private static List<Piece> clauses(Sentence sentence, List<Match> matches) {
    List<Piece> out = new ArrayList<>();
    for (Piece clause : Clauses.of(sentence)) {
      int start = clause.first();
      for (int i = clause.first() + 1; i < clause.end(); i++) {
        if (",،，".contains(sentence.tokens().get(i).text())
            && has(matches, start, i)
            && has(matches, i, clause.end())) {
          out.add(new Piece(start, i));
          start = i + 1;
        }
      }
      out.add(new Piece(start, clause.end()));
    }
    return out;
  }

  private static boolean has(List<Match> matches, int first, int end) {
    return matches.stream()
        .filter(m -> m.first() >= first && m.end() <= end)
        .anyMatch(m -> m.is("future") || m.is("pledge") || m.is("ask"));
  }

  private static Optional<Grade> grade(List<Match> matches, boolean held) {
    if (has(matches, "possible")) {
      return Optional.empty();
    }
    boolean coming = has(matches, "next") || has(matches, "due");
    if (has(matches, "pledge")) {
      return Optional.of(Grade.PROMISED);
    }
    if (has(matches, "ask")) {
      return Optional.of(Grade.REQUESTED);
    }
    if (has(matches, "agree") && coming) {
      return Optional.of(Grade.AGREED);
    }
    if (has(matches, "future") && held) {
      return Optional.of(Grade.ANNOUNCED);
    }
    return Optional.empty();
  }

  private static boolean has(List<Match> matches, String category) {
    return matches.stream().anyMatch(m -> m.is(category));
  }

  private static Promise promise(
      Analysis analysis, Sentence sentence, Piece clause, List<Match> matches, Grade grade) {
    int end = clause.end();
    while (end > clause.first() + 1 && !sentence.tokens().get(end - 1).isWord()) {
      end--;
    }
    Span span = sentence.span(clause.first(), end);
    PromiseParts parts = new PromiseParts(analysis, sentence, clause, matches);
    return new Promise(
        span, sentence.index(), grade, parts.by(), parts.to(), parts.due(), parts.place());
  }
}
