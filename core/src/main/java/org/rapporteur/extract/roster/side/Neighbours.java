package org.rapporteur.extract.roster.side;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.extract.roster.gather.Roles;
import org.rapporteur.extract.roster.gather.Somebody;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * The side of a person as it follows from the other people of the report.
 *
 * <ul>
 *   <li>In a list of offices the state of the one before holds on.
 *   <li>In a report about two states, the one who faces somebody marked as of one is of the other.
 * </ul>
 */
final class Neighbours {
  private final Analysis analysis;
  private final Cues cues;
  private final Map<Somebody, Represented.Side> sides;
  private final ReportStates states;

  Neighbours(
      Analysis analysis, Cues cues, ReportStates states, Map<Somebody, Represented.Side> sides) {
    this.analysis = analysis;
    this.cues = cues;
    this.sides = sides;
    this.states = states;
  }

  /** The state of the person listed right before, for an office before the name. */
  Optional<Represented.Side> listed(Somebody person) {
    for (Mention.Person mention : person.people()) {
      if (mention.offices().stream().noneMatch(o -> o.span().start() < mention.span().start())) {
        continue;
      }
      for (Map.Entry<Somebody, Represented.Side> other : sides.entrySet()) {
        Represented.Side side = other.getValue();
        boolean follows =
            other.getKey().people().stream()
                .anyMatch(b -> !b.offices().isEmpty() && linked(b, mention));
        if (isState(side) && follows) {
          String reason = "listed right after somebody of " + side.value();
          return Optional.of(new Represented.Side(side.value(), side.span(), reason));
        }
      }
    }
    return Optional.empty();
  }

  /** True when only commas, articles and conjunctions stand between the two. */
  private boolean linked(Mention.Person left, Mention.Person right) {
    if (left.sentence() != right.sentence()) {
      return false;
    }
    int end = Clauses.whole(left).end();
    int start = Clauses.whole(right).start();
    Sentence sentence = analysis.sentences().get(right.sentence());
    return end <= start
        && sentence.tokens().stream()
            .filter(t -> t.span().start() >= end && t.span().end() <= start)
            .allMatch(t -> isLink(sentence, t));
  }

  private boolean isLink(Sentence sentence, Token token) {
    int at = sentence.tokenAt(token.span().start());
    return (!token.isWord() && !token.text().equals(";"))
        || cues.is("conjunction", sentence, at)
        || cues.is("article", sentence, at);
  }

  private static boolean isState(Represented.Side side) {
    return side.value().length() == 2;
  }

  /** "together with Y": the state of the person named before, unless they met. */
  Optional<Represented.Side> accompanying(Somebody person) {
    for (Mention.Person mention : person.people()) {
      Sentence sentence = analysis.sentences().get(mention.sentence());
      int start = sentence.tokenAt(Clauses.whole(mention).start());
      if (!cues.endsAt("accompany", sentence, start) || cues.in("meets", sentence)) {
        continue;
      }
      for (Map.Entry<Somebody, Represented.Side> other : sides.entrySet()) {
        boolean before =
            other.getKey().people().stream()
                .anyMatch(
                    p ->
                        p.sentence() == mention.sentence()
                            && p.span().compareTo(mention.span()) < 0);
        if (before && isState(other.getValue())) {
          String value = other.getValue().value();
          return Optional.of(
              new Represented.Side(
                  value, mention.span(), "in the company of somebody of " + value));
        }
      }
    }
    return Optional.empty();
  }

  /** "chaired for the hosts": the state of the city spoken of last. */
  Optional<Represented.Side> host(Somebody person) {
    for (Mention.Person mention : person.people()) {
      Sentence sentence = analysis.sentences().get(mention.sentence());
      Mention.City seat = null;
      for (Mention.City city : analysis.all(Mention.City.class)) {
        boolean before = city.span().end() <= mention.span().start();
        seat = before && !city.code().isEmpty() ? city : seat;
      }
      if (seat != null && cues.in("hosts", sentence) && !mention.offices().isEmpty()) {
        String reason = "on the side of the hosts, in " + seat.english();
        return Optional.of(new Represented.Side(seat.code(), seat.span(), reason));
      }
    }
    return Optional.empty();
  }

  /** "the Korean guest was received by Y": the other of two states, for the host. */
  Optional<Represented.Side> receiving(Somebody person) {
    for (Mention.Person mention : person.people()) {
      Sentence sentence = analysis.sentences().get(mention.sentence());
      int start = sentence.tokenAt(Clauses.whole(mention).start());
      int article = cues.is("article", sentence, start - 1) ? start - 1 : start;
      if (mention.offices().isEmpty() || !cues.endsAt("received-by", sentence, article)) {
        continue;
      }
      Mention.State guest = null;
      for (Mention.State state : analysis.in(sentence, Mention.State.class)) {
        guest = state.span().end() <= mention.span().start() ? state : guest;
      }
      if (guest != null) {
        String one = guest.code();
        return states.other(one).map(s -> deduced(s, mention, "receives somebody of " + one));
      }
    }
    return Optional.empty();
  }

  /** The other of two states, for one who faces people of the first alone. */
  Optional<Represented.Side> opposite(Somebody person) {
    if (!isOfState(person)) {
      return Optional.empty();
    }
    for (Mention.Person mention : person.people()) {
      Set<String> facing = mention.offices().isEmpty() ? Set.of() : facing(person, mention);
      if (facing.size() == 1) {
        String one = facing.iterator().next();
        return states.other(one).map(s -> deduced(s, mention, "faces somebody of " + one));
      }
    }
    return Optional.empty();
  }

  private Set<String> facing(Somebody person, Mention.Person mention) {
    Sentence sentence = analysis.sentences().get(mention.sentence());
    Set<String> out = new TreeSet<>();
    for (Map.Entry<Somebody, Represented.Side> other : sides.entrySet()) {
      boolean stated = other.getValue().reason() == null && isState(other.getValue());
      for (Mention.Person face : other.getKey().people()) {
        boolean here = stated && other.getKey() != person && face.sentence() == mention.sentence();
        if (here && faces(sentence, mention, face)) {
          out.add(other.getValue().value());
        }
      }
    }
    boolean meets = cues.in("meets", sentence);
    for (Mention.Office office : analysis.in(sentence, Mention.Office.class)) {
      boolean faced = meets || cues.in("counterpart", analysis, office.span());
      if (office.state() != null && faced) {
        out.add(office.state());
      }
    }
    return out;
  }

  private boolean faces(Sentence sentence, Mention.Person mention, Mention.Person face) {
    boolean meets = cues.in("meets", sentence) || cues.in("counterpart", sentence);
    return meets || linked(mention, face);
  }

  private static Represented.Side deduced(String state, Mention.Person where, String why) {
    String reason = why + " in a report about that state and " + state;
    return new Represented.Side(state, where.span(), reason);
  }

  /** The side opposite to the report's first person, for those met and for counterparts. */
  Optional<Represented.Side> met(Somebody person) {
    Optional<String> main = main();
    Mention.Person mention = person.people().get(0);
    Sentence sentence = analysis.sentences().get(mention.sentence());
    boolean counterpart =
        mention.offices().stream().anyMatch(o -> cues.in("counterpart", analysis, o.span()));
    boolean met = !person.allOffices().isEmpty() && cues.in("meets", sentence);
    if (main.isEmpty() || (!met && !counterpart) || !isOfState(person) || besideOpen(person)) {
      return Optional.empty();
    }
    String one = main.get();
    return states.other(one).map(s -> deduced(s, mention, "met by somebody of " + one));
  }

  private Optional<String> main() {
    return sides.entrySet().stream()
        .filter(e -> isState(e.getValue()))
        .min(Comparator.comparing(e -> e.getKey().mentions().get(0).span()))
        .map(e -> e.getValue().value());
  }

  /** True for an office of a state: of no body, or of one that is told by more than its noun. */
  static boolean isOfState(Somebody person) {
    Optional<Mention.Office> role = Roles.best(person.allOffices());
    String body = role.map(Mention.Office::organisation).orElse(null);
    return body == null || body.contains(" ") || Character.isUpperCase(body.codePointAt(0));
  }

  /** True when another person whose side is open is named right beside: which is which is open. */
  private boolean besideOpen(Somebody person) {
    for (Mention.Person mention : person.people()) {
      for (Mention.Person other : analysis.all(Mention.Person.class)) {
        boolean beside =
            !other.equals(mention) && (linked(other, mention) || linked(mention, other));
        boolean sided = sides.keySet().stream().anyMatch(s -> s.mentions().contains(other));
        if (beside && !sided && !other.offices().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }
}
