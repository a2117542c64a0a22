package org.rapporteur.identity.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.identity.party.SameParty;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Kind;

/**
 * When two accounts are of one engagement. What they say of edition, series, days, place and
 * parties is weighed; each agreement adds to the weight and to the reason. No single value decides,
 * but {@link Contradictions} forbid it, and so do:
 *
 * <ul>
 *   <li>between a few parties: other sides, or people on both that the other report does not know;
 *   <li>a number alone in common, without a day, a person, a body or two states;
 *   <li>without days in common: rounds of a series, of which the next may bring the same people to
 *       the same place, unless the edition is the same; and talks without two people in both.
 * </ul>
 */
public final class SameEngagement {
  /** Weight from which two accounts are of one engagement. */
  static final int ENOUGH = 60;

  private static final int NEAR_DAYS = 3;
  private static final int BESIDE = 15;

  /** By how much what both tell on its own goes before what one tells as a part of more. */
  private static final int PART = 10;

  private static final int NUMBER = 30;

  /** What is added where a number is between two sides, and where few series come so far. */
  private static final int OF_SIDES = 15;

  private static final int HIGH_NUMBER = 10;

  private static final List<String> CITY_STATES = List.of("SG", "MC", "VA", "SM");

  private final SameParty parties;
  private final SeriesTies ties;
  private final Contradictions contradictions;

  /** Rules over these for parties. */
  public SameEngagement(SameParty parties) {
    this.parties = parties;
    ties = new SeriesTies(parties);
    contradictions = new Contradictions(parties, ties);
  }

  /** The finding that two accounts are of one engagement, if they are. */
  public Optional<Verdict> compare(Account one, Account other) {
    Engagement a = one.value();
    Engagement b = other.value();
    if (contradictions.between(one, other)) {
      return Optional.empty();
    }
    Overlap overlap = new Overlap(parties, one, other);
    SeriesTie tie = ties.between(a, b);
    boolean sameEdition = isSameEdition(a, b, tie);
    if (overlap.forbids(a.kind(), b.kind(), sameEdition)) {
      return Optional.empty();
    }
    Weighing weighing = new Weighing();
    series(one, other, tie, overlap, weighing);
    boolean dated = days(one, other, weighing);
    place(one, other, weighing);
    overlap.weigh(weighing);
    kinds(a, b, overlap, weighing);
    boolean bareNumber = sameEdition && !tie.shared();
    if (weighing.weight() < ENOUGH
        || (bareNumber && !dated && !isBeside(one, other) && overlap.isBare(isInOneCity(a, b)))
        || (!dated && !sameEdition && !isCertain(a, b, overlap))) {
      return Optional.empty();
    }
    boolean firm =
        (sameEdition && tie.shared())
            || (overlapToTheDay(a, b) && (!isTalks(a, b) || overlap.isTwoSided()));
    String rule = sameEdition ? "same-edition" : dated ? "place-and-days" : "place-and-parties";
    int part = (a.partOf() == null) == (b.partOf() == null) ? 0 : PART;
    int weight = Math.min(99, weighing.weight() / 2 + (firm ? 30 : 0)) - part;
    return Optional.of(new Verdict(rule, weighing.reason(), firm, weight));
  }

  /** True when the accounts cannot be of one engagement, whatever links them. */
  public boolean contradict(Account one, Account other) {
    return contradictions.between(one, other);
  }

  /** True when those who take part tell enough without a day or a number in common. */
  private static boolean isCertain(Engagement a, Engagement b, Overlap overlap) {
    return !isTimeless(a, b)
        && ((overlap.isCloseCast() && overlap.isPair()) || isOneUndertaking(a, b, overlap));
  }

  private static boolean isSameEdition(Engagement a, Engagement b, SeriesTie tie) {
    return a.edition() != null && a.edition().equals(b.edition()) && !tie.other();
  }

  private void series(
      Account one, Account other, SeriesTie tie, Overlap overlap, Weighing weighing) {
    Engagement told = one.value();
    Integer edition = isSameEdition(told, other.value(), tie) ? told.edition() : null;
    if (tie.other()) {
      weighing.subtract(25, "the series have other names");
    } else if (edition != null && tie.shared()) {
      boolean few = Cast.isBetweenFew(told.kind()) && overlap.states().size() < 2;
      weighing.add(
          few ? NUMBER : ENOUGH,
          "same edition " + edition + " of the same series “" + tie.name() + "”");
    } else if (edition != null) {
      boolean sides = Cast.isBetweenFew(told.kind()) && contradictions.sides(one, other).size() > 1;
      int points = NUMBER + (sides ? OF_SIDES : 0) + (edition >= 10 ? HIGH_NUMBER : 0);
      weighing.add(
          points, "edition " + edition + " in both" + (sides ? ", of the same sides" : ""));
    } else if (tie.shared()) {
      weighing.add(15, "both of the series “" + tie.name() + "”");
    }
  }

  private static void kinds(Engagement a, Engagement b, Overlap overlap, Weighing weighing) {
    if (a.kind() == b.kind()) {
      weighing.add(5, "both a " + a.kind().label());
    } else if (Cast.isBetweenFew(a.kind()) != Cast.isBetweenFew(b.kind())
        && !overlap.isManifold()) {
      weighing.subtract(30, "one is a " + a.kind().label() + ", the other a " + b.kind().label());
    }
    if (isPartBeside(a, b) && overlap.goesBeyond(!Cast.isBetweenFew(a.kind()))) {
      weighing.subtract(
          50, "one is told as a part of something larger, the other has more parties");
    }
    if (isTalks(a, b) && a.partOf() != null && b.partOf() != null && !overlap.isTwoSided()) {
      weighing.subtract(30, "of many talks that go with something larger one side alone is known");
    }
  }

  /** Weighs days; true when the days in both are, or may well be, the same. */
  private static boolean days(Account one, Account other, Weighing weighing) {
    Optional<SharedDay> open = SharedDay.of(one.value(), other.value()).filter(SharedDay::agree);
    if (open.isPresent()) {
      weighing.add(25, open.get().day() + " in both");
      return true;
    }
    Days a = Days.of(one.value());
    Days b = Days.of(other.value());
    if (a != null && b != null) {
      if (a.gap(b) > 0) {
        weighing.subtract(10, "on other days");
        return false;
      }
      if (a.exact() && b.exact()) {
        weighing.add(30, (a.first().isAfter(b.first()) ? a : b).first() + " in both");
        return true;
      }
      weighing.add(12, "dates that fit");
      return !Cast.isBetweenFew(one.value().kind()) && sameMonth(a, b);
    }
    return published(a, one, b, other, weighing);
  }

  private static boolean sameMonth(Days a, Days b) {
    return a.first().getYear() == b.first().getYear()
        && a.first().getMonth() == b.first().getMonth()
        && ChronoUnit.DAYS.between(a.first(), a.last()) < 32
        && ChronoUnit.DAYS.between(b.first(), b.last()) < 32;
  }

  /** Where days are not told, reports from the same days are likely of the same. */
  private static boolean published(
      @Nullable Days a, Account one, @Nullable Days b, Account other, Weighing weighing) {
    LocalDate first = time(one, a);
    LocalDate second = time(other, b);
    if (first == null || second == null) {
      return false;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(first, second));
    if (apart <= NEAR_DAYS && one.value().main() && other.value().main()) {
      weighing.add(15, "told or held about the same days, " + first + " and " + second);
      return a == null || !a.exact() || b == null || !b.exact();
    }
    if (apart > Contradictions.FAR_DAYS) {
      weighing.subtract(15, "told or held at different times");
    }
    return false;
  }

  /** When it was held as far as told to the day, else when it was told. */
  private static @Nullable LocalDate time(Account account, @Nullable Days days) {
    return days != null && days.exact() ? days.last() : account.published();
  }

  /** True for gatherings in one city by the same few bodies, with somebody in both. */
  private static boolean isOneUndertaking(Engagement a, Engagement b, Overlap overlap) {
    return !Cast.isBetweenFew(a.kind())
        && !Cast.isBetweenFew(b.kind())
        && isInOneCity(a, b)
        && overlap.isOneUndertaking();
  }

  private static void place(Account one, Account other, Weighing weighing) {
    Engagement a = one.value();
    Engagement b = other.value();
    Engagement beside = isBesideIn(one, b) ? one.beside() : other.beside();
    if (isBeside(one, other) && beside != null) {
      weighing.add(
          BESIDE, beside.where().city() + ", where edition " + beside.edition() + " is told to be");
      return;
    }
    String city = city(a);
    if (city != null && city.equals(city(b))) {
      weighing.add(22, a.where().city() == null ? city : a.where().city());
    } else if (a.where().country() != null && a.where().country().equals(b.where().country())) {
      weighing.add(8, "in " + a.where().country());
    }
  }

  /** True when another edition that one of the reports tells is where the engagement is. */
  private static boolean isBeside(Account one, Account other) {
    return isBesideIn(one, other.value()) || isBesideIn(other, one.value());
  }

  private static boolean isBesideIn(Account account, Engagement other) {
    return account.beside() != null && isInOneCity(account.beside(), other);
  }

  private static boolean overlapToTheDay(Engagement a, Engagement b) {
    Days one = Days.of(a);
    Days other = Days.of(b);
    return one != null && other != null && one.exact() && other.exact() && one.gap(other) == 0;
  }

  /** True when neither says when it was, or one is of what takes place again and again. */
  private static boolean isTimeless(Engagement a, Engagement b) {
    return recurs(a) || recurs(b) || (Days.of(a) == null && Days.of(b) == null);
  }

  /** True for a later round of a series, and for visits, which are paid again and again. */
  private static boolean recurs(Engagement told) {
    return told.kind() == Kind.VISIT || (told.edition() != null && told.edition() > 1);
  }

  /** True when both are talks or a visit, which many have with one. */
  private static boolean isTalks(Engagement a, Engagement b) {
    return Cast.isBetweenFew(a.kind()) && Cast.isBetweenFew(b.kind());
  }

  /** True for talks told as a part of something larger, beside a gathering. */
  private static boolean isPartBeside(Engagement a, Engagement b) {
    boolean first = Cast.isBetweenFew(a.kind());
    return first != Cast.isBetweenFew(b.kind()) && (first ? a : b).partOf() != null;
  }

  static boolean isInOneCity(Engagement one, Engagement other) {
    String city = city(one);
    return city != null && city.equals(city(other));
  }

  static @Nullable String city(Engagement told) {
    String country = told.where().country();
    if (told.where().city() == null) {
      return country != null && CITY_STATES.contains(country) ? "state of " + country : null;
    }
    return country != null && CITY_STATES.contains(country)
        ? "state of " + country
        : SameParty.plain(told.where().city());
  }
}
