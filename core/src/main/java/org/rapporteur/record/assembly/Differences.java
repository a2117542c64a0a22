package org.rapporteur.record.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Count;
import org.rapporteur.model.CountOf;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.record.Stage;
import org.rapporteur.record.amend.Settled;
import org.rapporteur.record.view.Disagreement;

/**
 * Where the reports of one engagement differ. A date less exact than another, a round number beside
 * an exact one, and several counts within one report are no disagreement.
 */
final class Differences {
  /** How far, as a share, an exact number may lie from the round number that bounds it. */
  private static final double ROUND = 0.15;

  private final String engagement;
  private final List<Told> tellings;
  private final List<Disagreement> found = new ArrayList<>();

  private final Map<String, Set<String>> knownBy = new HashMap<>();

  private Differences(String engagement, List<Told> tellings) {
    this.engagement = engagement;
    this.tellings = tellings;
  }

  /**
   * The disagreements among the tellings of one engagement.
   *
   * @param engagement id of the engagement
   * @param party gives the id a naming's party is shown under
   */
  static List<Disagreement> of(
      String engagement, List<Told> tellings, UnaryOperator<String> party) {
    Differences differences = new Differences(engagement, tellings);
    if (Weigh.witnesses(tellings) > 1) {
      differences.look(
          "start",
          told -> stated(told, "start", told.value().when().start()),
          Differences::datesAgree);
      differences.look(
          "end", told -> stated(told, "end", told.value().when().end()), Differences::datesAgree);
      differences.look("city", told -> one(told.value().where().city()), Differences::wordsAgree);
      differences.look(
          "organiser", told -> differences.organisers(told, party), differences::organisersAgree);
      for (CountOf of : CountOf.values()) {
        if (of != CountOf.OTHER) {
          differences.look(
              "count:" + of.label(), told -> counts(told, of), Differences::countsAgree);
        }
      }
    }
    return differences.found;
  }

  private void look(
      String field, Function<Told, Set<String>> given, BiPredicate<String, String> agree) {
    List<Told> saying = tellings.stream().filter(told -> !given.apply(told).isEmpty()).toList();
    Map<Set<String>, Set<String>> witnesses = new HashMap<>();
    for (Told told : saying) {
      witnesses.computeIfAbsent(given.apply(told), v -> new HashSet<>()).add(told.witness());
    }
    if (anyApart(witnesses, agree)) {
      found.add(new Disagreement(engagement, field, values(saying, given), settledBy(field)));
    }
  }

  /** Id of the judgement that settles what the field is, or null. */
  private @Nullable String settledBy(String field) {
    return Weigh.settled(tellings, field).map(Settled::judgement).orElse(null);
  }

  /** True when two reports that are not copies of each other give values that do not agree. */
  private static boolean anyApart(
      Map<Set<String>, Set<String>> witnesses, BiPredicate<String, String> agree) {
    for (Set<String> one : witnesses.keySet()) {
      for (Set<String> other : witnesses.keySet()) {
        Set<String> all = new HashSet<>(witnesses.getOrDefault(one, Set.of()));
        all.addAll(witnesses.getOrDefault(other, Set.of()));
        if (all.size() > 1 && !agree(one, other, agree)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean agree(
      Set<String> one, Set<String> other, BiPredicate<String, String> agree) {
    return one.stream()
        .anyMatch(a -> other.stream().anyMatch(b -> agree.test(a, b) || agree.test(b, a)));
  }

  private static List<Disagreement.Value> values(
      List<Told> saying, Function<Told, Set<String>> given) {
    record Said(String value, Stage stage) {}
    Map<Said, List<Told>> who =
        new TreeMap<>(Comparator.comparing(Said::value).thenComparing(Said::stage));
    for (Told told : saying) {
      for (String value : given.apply(told)) {
        who.computeIfAbsent(new Said(value, told.stage()), v -> new ArrayList<>()).add(told);
      }
    }
    List<Disagreement.Value> values = new ArrayList<>();
    who.forEach(
        (said, by) -> {
          List<String> reports = by.stream().map(Told::report).distinct().sorted().toList();
          String stage = said.stage().label();
          int witnesses = Weigh.witnesses(by);
          values.add(new Disagreement.Value(said.value(), stage, reports, witnesses));
        });
    values.sort(Comparator.comparingInt(Disagreement.Value::witnesses).reversed());
    return values;
  }

  /** A date in words of the report; what was deduced from others is no witness against them. */
  private static Set<String> stated(Told told, String path, @Nullable Object value) {
    return Weigh.isStated(told, path) || Weigh.isConfirmed(told, path) ? one(value) : Set.of();
  }

  private static Set<String> one(@Nullable Object value) {
    return value == null ? Set.of() : Set.of(value.toString());
  }

  private static Set<String> counts(Told told, CountOf of) {
    Set<String> counts = new TreeSet<>();
    for (Count count : told.value().content().counts()) {
      if (count.of() == of) {
        String bound = count.bound() == Bound.EXACTLY ? "" : count.bound().label() + " ";
        counts.add(bound + count.value());
      }
    }
    return counts;
  }

  /** Organisers by name; each name is known by its party's id and state. */
  private Set<String> organisers(Told told, UnaryOperator<String> party) {
    Set<String> organisers = new TreeSet<>();
    for (int i = 0; i < told.telling().parties().size(); i++) {
      Participant named = told.value().participants().get(i);
      if (named.capacity() == Capacity.ORGANISER && named.type() != PartyType.GROUP) {
        String name = (named.english().isEmpty() ? named.names() : named.english()).get(0);
        Set<String> known = knownBy.computeIfAbsent(name, n -> new HashSet<>());
        known.add(party.apply(told.telling().parties().get(i)));
        if (named.code() != null) {
          known.add(named.code());
        }
        organisers.add(name);
      }
    }
    return organisers;
  }

  private boolean organisersAgree(String one, String other) {
    return !Collections.disjoint(
        knownBy.getOrDefault(one, Set.of()), knownBy.getOrDefault(other, Set.of()));
  }

  private static boolean datesAgree(String one, String other) {
    return one.equals(other) || one.startsWith(other + "-");
  }

  private static boolean wordsAgree(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  /** Equal, or an exact number beside the round one that bounds it. */
  private static boolean countsAgree(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int space = other.lastIndexOf(' ');
    if (one.indexOf(' ') >= 0 || space < 0) {
      return false;
    }
    int exact = Integer.parseInt(one);
    int round = Integer.parseInt(other.substring(space + 1));
    return switch (Bound.ofLabel(other.substring(0, space))) {
      case MORE_THAN -> exact >= round && exact <= round * (1 + ROUND);
      case UP_TO -> exact <= round && exact >= round * (1 - ROUND);
      case ABOUT -> Math.abs(exact - round) <= round * ROUND;
      case EXACTLY -> false;
    };
  }
}
