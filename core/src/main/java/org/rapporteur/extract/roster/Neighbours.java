package org.rapporteur.extract.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.PartyType;

/**
 * The side of a person as it follows from the other people of the report.
 *
 * <ul>
 *   <li>In a list of offices the state of the one before holds on.
 *   <li>In a report about two states, the one who faces somebody marked as of one is of the other.
 *   <li>An office without a state is one of the state from which the report is written.
 * </ul>
 */
final class Neighbours {
  private final Analysis analysis;
  private final Cues cues;
  private final Map<Somebody, Represented.Side> sides;
  private final ReportStates states;

  Neighbours(Analysis analysis, Cues cues, Map<Somebody, Represented.Side> sides) {
    this.analysis = analysis;
    this.cues = cues;
    this.sides = sides;
    this.states = new ReportStates(analysis, cues);
  }

  /** The state of the person listed right before. */
  Optional<Represented.Side> listed(Somebody person) {
    for (Mention.Person mention : person.people()) {
      if (mention.offices().isEmpty()) {
        continue;
      }
      for (Map.Entry<Somebody, Represented.Side> other : sides.entrySet()) {
        for (Mention.Person before : other.getKey().people()) {
          if (isState(other.getValue()) && follows(mention, before)) {
            String reason = "listed right after somebody of " + other.getValue().value();
            return Optional.of(
                new Represented.Side(other.getValue().value(), other.getValue().span(), reason));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean follows(Mention.Person mention, Mention.Person before) {
    if (mention.sentence() != before.sentence() || before.offices().isEmpty()) {
      return false;
    }
    int end = Clauses.whole(before).end();
    int start = Clauses.whole(mention).start();
    Sentence sentence = analysis.sentences().get(mention.sentence());
    return end <= start
        && sentence.tokens().stream()
            .filter(t -> t.span().start() >= end && t.span().end() <= start)
            .allMatch(
                t -> !t.isWord() && !t.text().equals(";") || isLink(sentence, t.span().start()));
  }

  private boolean isLink(Sentence sentence, int position) {
    int at = sentence.tokenAt(position);
    return cues.is("conjunction", sentence, at) || cues.is("article", sentence, at);
  }

  private static boolean isState(Represented.Side side) {
    return side.value().length() == 2;
  }

  /** The other of two states, when all sided people of the sentence are of one. */
  Optional<Represented.Side> opposite(Somebody person) {
    for (Mention.Person mention : person.people()) {
      if (mention.offices().isEmpty()) {
        continue;
      }
      List<Represented.Side> others =
          sides.entrySet().stream()
              .filter(e -> e.getValue().reason() == null && isState(e.getValue()))
              .filter(e -> inSentence(e.getKey(), mention.sentence()))
              .map(Map.Entry::getValue)
              .toList();
      long different = others.stream().map(Represented.Side::value).distinct().count();
      if (different == 1) {
        Represented.Side one = others.get(0);
        return states
            .other(one.value())
            .map(s -> deduced(s, one, "faces somebody of " + one.value()));
      }
    }
    return Optional.empty();
  }

  private static Represented.Side deduced(String state, Represented.Side from, String why) {
    String reason = why + " in a report about that state and " + state;
    return new Represented.Side(state, from.span(), reason);
  }

  private static boolean inSentence(Somebody somebody, int sentence) {
    return somebody.people().stream().anyMatch(p -> p.sentence() == sentence);
  }

  /** The report's own state, for the first person whose office has none. */
  Optional<Represented.Side> athome(Somebody person) {
    boolean anyAtHome =
        states.home().isPresent()
            && sides.values().stream().anyMatch(s -> s.value().equals(states.home().get()));
    return anyAtHome ? Optional.empty() : home(person);
  }

  /** The side opposite to the report's first person, for those met. */
  Optional<Represented.Side> met(Somebody person) {
    Optional<Represented.Side> main = main();
    Mention.Person mention = person.people().get(0);
    Sentence sentence = analysis.sentences().get(mention.sentence());
    if (main.isEmpty() || person.offices().isEmpty() || !cues.in("meets", sentence)) {
      return Optional.empty();
    }
    Represented.Side one = main.get();
    return states.other(one.value()).map(s -> deduced(s, one, "met by somebody of " + one.value()));
  }

  private Optional<Represented.Side> main() {
    return sides.entrySet().stream()
        .filter(e -> isState(e.getValue()) && e.getKey().type() == PartyType.PERSON)
        .min((a, b) -> first(a.getKey()).compareTo(first(b.getKey())))
        .map(Map.Entry::getValue);
  }

  private static org.rapporteur.model.Span first(Somebody somebody) {
    return somebody.mentions().get(0).span();
  }

  /** The state from which the report is written. */
  Optional<Represented.Side> home(Somebody person) {
    Optional<Mention.Office> role = Roles.best(person.offices());
    if (role.isEmpty()) {
      return Optional.empty();
    }
    return states
        .home()
        .map(
            s ->
                new Represented.Side(
                    s, role.get().span(), "an office without a state in a report from " + s));
  }
}
