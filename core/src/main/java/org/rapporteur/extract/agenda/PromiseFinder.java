package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Span;

/**
 * Finds what was promised or scheduled for later.
 *
 * <ul>
 *   <li>A verb of promising or asking, once the report has told of something that took place.
 *   <li>A verb of agreeing with a next meeting or a date.
 *   <li>A future act, once something took place, unless it only describes a coming event.
 *   <li>A future verb with a next meeting or a paper to follow, in any report.
 *   <li>Possibilities, proposals, hopes and invitations are none.
 * </ul>
 */
final class PromiseFinder {
  private static final String COMMAS = ",،，";
  private static final int SHORTEST = 5;

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
        PromiseClause read = new PromiseClause(cues, sentence, clause, matches);
        Optional<Grade> grade = read.grade();
        if (grade.isPresent()) {
          List<String> traits = traits(read, grade.get());
          traits.addAll(read.doubts(held));
          out.add(promise(analysis, read, grade.get(), traits));
        }
      }
    }
    return out;
  }

  /**
   * Parts between semicolons, cut further where each part has its own promise, and where a remark
   * in brackets that makes one begins.
   */
  private static List<Piece> clauses(Sentence sentence, List<Match> matches) {
    List<Piece> out = new ArrayList<>();
    for (Piece clause : ResultFinder.clauses(sentence)) {
      int start = clause.first();
      for (int i = clause.first() + 1; i < clause.end(); i++) {
        String mark = sentence.tokens().get(i).text();
        boolean comma = COMMAS.contains(mark) && i - start >= SHORTEST && has(matches, start, i);
        if ((comma || mark.equals("(")) && has(matches, i, clause.end())) {
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
        .filter(m -> m.first() >= first && m.end() <= end && end - first >= SHORTEST)
        .anyMatch(m -> m.is("future") || m.is("pledge") || m.is("ask"));
  }

  private static List<String> traits(PromiseClause clause, Grade grade) {
    List<String> out = new ArrayList<>();
    out.add("grade=" + grade.label());
    if (clause.isPassive()) {
      out.add("passive");
    }
    TreeSet<String> cues = new TreeSet<>();
    for (Match match : clause.matches()) {
      match.entries().forEach(e -> cues.add(e.category()));
      StringBuilder words = new StringBuilder("words=");
      for (int i = match.first(); i < match.end(); i++) {
        words.append(clause.sentence().tokens().get(i).folded()).append(' ');
      }
      out.add(words.toString().strip());
    }
    cues.forEach(c -> out.add("has-" + c));
    cues.forEach(c -> out.add(grade.label() + "&has-" + c));
    return out;
  }

  private static Promise promise(
      Analysis analysis, PromiseClause clause, Grade grade, List<String> traits) {
    PromiseParts parts = new PromiseParts(analysis, clause);
    @Nullable Span by = parts.by(grade);
    return new Promise(
        clause.span(Evidence.MAX_QUOTE),
        clause.sentence().index(),
        grade,
        by,
        parts.to(),
        new DueWords(clause).find(clause.verb()),
        parts.place(by),
        clause
            .sentence()
            .tokens()
            .get(Math.min(clause.verb(), clause.piece().end() - 1))
            .span()
            .start(),
        traits);
  }
}
