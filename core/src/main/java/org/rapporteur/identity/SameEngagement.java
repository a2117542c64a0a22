package org.rapporteur.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;

/**
 * When two tellings are of one engagement:
 *
 * <ul>
 *   <li>the same edition of the same series, unless place and year both differ; between a few
 *       parties also with the same states;
 *   <li>the same kind, city and days, with one person or two states in common, unless the sides
 *       differ.
 * </ul>
 */
final class SameEngagement {
  /** Days after which an engagement is no longer compared day by day. */
  private static final int MOST_DAYS = 31;

  private SameEngagement() {}

  static List<String> keys(Engagement told) {
    List<String> keys = new ArrayList<>();
    if (told.edition() != null) {
      seriesNames(told).forEach(name -> keys.add("series|" + name + "|" + told.edition()));
    }
    LocalDate start = day(told.when().start());
    LocalDate end = told.when().end() == null ? start : day(told.when().end());
    String city = told.where().city();
    if (start != null && end != null && city != null) {
      LocalDate day = start;
      for (int n = 0; n < MOST_DAYS && !day.isAfter(end); n++, day = day.plusDays(1)) {
        keys.add("day|" + told.kind().label() + "|" + SameParty.plain(city) + "|" + day);
      }
    }
    return keys;
  }

  static Optional<Verdict> compare(Engagement one, Engagement other) {
    if (one.kind() != other.kind() || !sidesAgree(one, other)) {
      return Optional.empty();
    }
    Optional<Verdict> edition = sameEdition(one, other);
    return edition.isPresent() ? edition : samePlaceAndDays(one, other);
  }

  static Optional<String> series(Engagement told) {
    if (told.series().isEmpty()) {
      return Optional.empty();
    }
    String name = SameParty.plain(told.series().get(0));
    Set<String> states = states(told);
    boolean pair = isBetweenFew(told) && states.size() == 2;
    return Optional.of(pair ? name + "|" + String.join("|", states) : name);
  }

  private static Optional<Verdict> sameEdition(Engagement one, Engagement other) {
    Set<String> series = seriesNames(one);
    series.retainAll(seriesNames(other));
    if (one.edition() == null || !one.edition().equals(other.edition()) || series.isEmpty()) {
      return Optional.empty();
    }
    boolean elsewhere = differ(city(one), city(other));
    boolean otherYear = differ(year(one), year(other));
    if (elsewhere && otherYear) {
      return Optional.empty();
    }
    Set<String> states = states(one);
    states.retainAll(states(other));
    if (isBetweenFew(one) && states.size() < 2) {
      return Optional.empty();
    }
    String reason = "same edition " + one.edition() + " of the same series “" + first(series) + "”";
    return Optional.of(new Verdict("same-edition", reason, true));
  }

  private static Optional<Verdict> samePlaceAndDays(Engagement one, Engagement other) {
    String city = city(one);
    boolean sameCity = city != null && city.equals(city(other));
    if (!sameCity || differ(one.edition(), other.edition()) || !overlap(one, other)) {
      return Optional.empty();
    }
    if (!seriesAgree(one, other)) {
      return Optional.empty();
    }
    Set<String> people = people(one, other);
    Set<String> states = states(one);
    states.retainAll(states(other));
    if (people.isEmpty() && (states.size() < 2 || strangers(one, other))) {
      return Optional.empty();
    }
    String shared = people.isEmpty() ? "states " + String.join(", ", states) : first(people);
    String reason =
        one.when().start() + " in both; " + one.where().city() + "; " + shared + " in both";
    return Optional.of(new Verdict("place-and-days", reason, true));
  }

  /** Between a few parties the states of one telling must be among those of the other. */
  private static boolean sidesAgree(Engagement one, Engagement other) {
    if (!isBetweenFew(one)) {
      return true;
    }
    Set<String> a = states(one);
    Set<String> b = states(other);
    return a.containsAll(b) || b.containsAll(a);
  }

  private static boolean seriesAgree(Engagement one, Engagement other) {
    Set<String> a = seriesNames(one);
    Set<String> b = seriesNames(other);
    return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
  }

  /** True when both tellings between a few parties name people, and none in common. */
  private static boolean strangers(Engagement one, Engagement other) {
    return isBetweenFew(one) && namesPeople(one) && namesPeople(other);
  }

  private static boolean namesPeople(Engagement told) {
    return told.participants().stream().anyMatch(p -> p.type() == PartyType.PERSON);
  }

  private static boolean isBetweenFew(Engagement told) {
    return told.kind() != Kind.CONFERENCE && told.kind() != Kind.SESSION;
  }

  private static boolean overlap(Engagement one, Engagement other) {
    LocalDate start = day(one.when().start());
    LocalDate otherStart = day(other.when().start());
    if (start == null || otherStart == null) {
      return false;
    }
    LocalDate end = one.when().end() == null ? start : day(one.when().end());
    LocalDate otherEnd = other.when().end() == null ? otherStart : day(other.when().end());
    return end != null && otherEnd != null && !start.isAfter(otherEnd) && !otherStart.isAfter(end);
  }

  private static Set<String> people(Engagement one, Engagement other) {
    Set<String> shared = new TreeSet<>();
    for (Participant a : one.participants()) {
      for (Participant b : other.participants()) {
        if (a.type() == PartyType.PERSON && SameParty.compare(a, b).isPresent()) {
          shared.add(
              SameParty.plain(a.english().isEmpty() ? a.names().get(0) : a.english().get(0)));
        }
      }
    }
    return shared;
  }

  private static Set<String> states(Engagement told) {
    Set<String> states = new TreeSet<>();
    for (Participant party : told.participants()) {
      String side = SameParty.side(party);
      if (side != null) {
        states.add(side);
      }
    }
    return states;
  }

  private static Set<String> seriesNames(Engagement told) {
    Set<String> names = new TreeSet<>();
    told.series().forEach(name -> names.add(SameParty.plain(name)));
    return names;
  }

  private static @Nullable String city(Engagement told) {
    return told.where().city() == null ? null : SameParty.plain(told.where().city());
  }

  private static @Nullable Integer year(Engagement told) {
    return told.when().start() == null ? null : Integer.valueOf(told.when().start().year());
  }

  private static @Nullable LocalDate day(@Nullable PartialDate date) {
    return date == null ? null : date.toLocalDate();
  }

  private static boolean differ(@Nullable Object a, @Nullable Object b) {
    return a != null && b != null && !a.equals(b);
  }

  private static String first(Set<String> words) {
    return words.iterator().next();
  }
}
