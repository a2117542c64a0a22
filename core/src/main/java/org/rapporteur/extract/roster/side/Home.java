package org.rapporteur.extract.roster.side;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.extract.roster.gather.Roles;
import org.rapporteur.extract.roster.gather.Somebody;
import org.rapporteur.extract.roster.gather.Staff;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;

/**
 * The side of a person whose office is given without a state: that of the state from which the
 * report is written, or of the only one it is about.
 */
final class Home {
  private final Analysis analysis;
  private final Cues cues;
  private final Map<Somebody, Represented.Side> sides;
  private final ReportStates states;

  Home(Analysis analysis, Cues cues, ReportStates states, Map<Somebody, Represented.Side> sides) {
    this.analysis = analysis;
    this.cues = cues;
    this.states = states;
    this.sides = sides;
  }

  /** "our minister": the state from which the report is written. */
  Optional<Represented.Side> ours(Somebody person) {
    for (Mention.Person mention : person.people()) {
      Sentence sentence = analysis.sentences().get(mention.sentence());
      int start = sentence.tokenAt(Clauses.whole(mention).start());
      if (cues.is("ours", sentence, start - 1)) {
        return home(person);
      }
    }
    return Optional.empty();
  }

  /** The report's own officer, whom it calls by the office alone ("ED"): one of its own state. */
  Optional<Represented.Side> author(Somebody person) {
    boolean byRole =
        person.people().stream()
            .anyMatch(p -> p.offices().stream().anyMatch(o -> p.span().contains(o.span())));
    String why = "the report's own officer, in a report from ";
    return byRole
        ? states.home().map(s -> new Represented.Side(s, person.people().get(0).span(), why + s))
        : Optional.empty();
  }

  /** The report's own state, for the first person whose office has none. */
  Optional<Represented.Side> athome(Somebody person) {
    boolean anyAtHome =
        states.home().isPresent()
            && sides.values().stream().anyMatch(s -> s.value().equals(states.home().get()));
    return anyAtHome ? Optional.empty() : home(person);
  }

  /** The state from which the report is written, for an office of a state. */
  Optional<Represented.Side> home(Somebody person) {
    Optional<Mention.Office> role = Roles.best(person.allOffices());
    boolean counterpart =
        person.allOffices().stream().anyMatch(o -> cues.in("counterpart", analysis, o.span()));
    boolean staff = role.isPresent() && Staff.is(role.get().english()) && hasBody(role.get());
    if (role.isEmpty()
        || counterpart
        || staff
        || !Neighbours.isOfState(person)
        || sharesOffice(person)) {
      return Optional.empty();
    }
    String why = "an office without a state in a report from ";
    return states.home().map(s -> new Represented.Side(s, role.get().span(), why + s));
  }

  /** The one state that the report is about, for an office of a state. */
  Optional<Represented.Side> sole(Somebody person) {
    Optional<Mention.Office> role = Roles.best(person.allOffices());
    if (role.isEmpty()
        || hasBody(role.get())
        || states.home().isPresent()
        || sharesOffice(person)) {
      return Optional.empty();
    }
    String why = "an office without a state in a report about ";
    return states.sole().map(s -> new Represented.Side(s, role.get().span(), why + s));
  }

  private static boolean hasBody(Mention.Office office) {
    return office.organisation() != null;
  }

  /** True when the office in the plural names others as well. */
  private boolean sharesOffice(Somebody person) {
    return person.offices().stream()
        .filter(o -> !o.english().isEmpty())
        .anyMatch(
            o ->
                analysis.all(Mention.Person.class).stream()
                    .anyMatch(
                        p ->
                            !person.mentions().contains(p)
                                && p.offices().stream().anyMatch(q -> q.span().equals(o.span()))));
  }
}
