package org.rapporteur.extract.roster.side;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.roster.gather.Somebody;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Span;

/**
 * Finds the state or organisation that each person stands for, surest evidence first: what the
 * clause says, what the office says, then what follows from the people around.
 */
public final class Represented {
  private final List<Somebody> people;

  /** In the order of persons: where two would do, the first counts. */
  private final Map<Somebody, Side> sides = new LinkedHashMap<>();

  /**
   * What a person stands for.
   *
   * @param value alpha-2 of a state or the name of an organisation
   * @param span the words that say so
   * @param reason why it was deduced, or null when it is stated
   */
  public record Side(String value, Span span, @Nullable String reason) {}

  public Represented(Analysis analysis, List<Somebody> parties) {
    this.people = parties.stream().filter(p -> p.type() == PartyType.PERSON).toList();
    Cues cues = new Cues(analysis.lexicon());
    ReportStates states = new ReportStates(analysis, cues);
    Surroundings surroundings = new Surroundings(analysis, cues);
    OfficeSides offices = new OfficeSides(analysis, parties, cues);
    Neighbours neighbours = new Neighbours(analysis, cues, states, sides);
    Home home = new Home(analysis, cues, states, sides);
    each(p -> firstMention(p, surroundings::represents));
    each(home::author);
    each(offices::of);
    each(p -> firstMention(p, surroundings::of));
    each(offices::elsewhere);
    each(offices::styled);
    each(home::ours);
    each(neighbours::receiving);
    each(neighbours::listed);
    each(offices::institute);
    each(neighbours::accompanying);
    each(neighbours::host);
    each(neighbours::opposite);
    each(home::athome);
    each(neighbours::met);
    each(home::home);
    each(home::sole);
    new Incumbents(sides).settle();
  }

  /** The side of a person, if it can be told. */
  public Optional<Side> of(Somebody person) {
    return Optional.ofNullable(sides.get(person));
  }

  private void each(Function<Somebody, Optional<Side>> rule) {
    for (Somebody person : people) {
      if (!sides.containsKey(person)) {
        rule.apply(person).ifPresent(s -> sides.put(person, s));
      }
    }
  }

  private static Optional<Side> firstMention(
      Somebody person, Function<Mention.Person, Optional<Side>> rule) {
    return person.people().stream().map(rule).flatMap(Optional::stream).findFirst();
  }
}
