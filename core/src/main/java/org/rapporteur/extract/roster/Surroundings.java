package org.rapporteur.extract.roster;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;

/**
 * The side of a person as the words around the name give it ("X from Pakistan", "for India, X").
 */
final class Surroundings {
  private static final int NEAR = 12;

  private Surroundings() {}

  static Optional<Represented.Side> of(Analysis analysis, Mention.Person person) {
    Sentence sentence = analysis.sentences().get(person.sentence());
    List<Mention.State> states = analysis.in(sentence, Mention.State.class);
    int start =
        person.offices().stream()
            .mapToInt(o -> o.span().start())
            .min()
            .orElse(person.span().start());
    start = Math.min(start, person.span().start());
    int end =
        person.offices().stream().mapToInt(o -> o.span().end()).max().orElse(person.span().end());
    end = Math.max(end, person.span().end());
    for (Mention.State state : states) {
      boolean after = state.span().start() >= end && state.span().start() - end < NEAR;
      if (after
          && between(analysis, end, state.span().start()).matches("\\s+(from|из)( the)?\\s+")) {
        return Optional.of(new Represented.Side(state.code(), state.span(), null));
      }
      boolean before = state.span().end() <= start && start - state.span().end() < NEAR;
      if (before
          && between(analysis, state.span().end(), start).matches("\\s*[,:—–-]\\s*(the )?")) {
        String reason = "the name follows the state it speaks for";
        return Optional.of(new Represented.Side(state.code(), state.span(), reason));
      }
    }
    return Optional.empty();
  }

  private static String between(Analysis analysis, int left, int right) {
    return analysis.report().text().substring(left, right);
  }
}
