package org.rapporteur.identity.engagement;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.identity.party.SameParty;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Kind;

/**
 * When two accounts are of one engagement. What they say of edition, days, place and parties is
 * weighed; each agreement adds to the weight and to the reason. Some things forbid it:
 *
 * <ul>
 *   <li>a visit, a call and all else are told apart by kind;
 *   <li>another edition; other days, another city or state, unless the edition of the series is the
 *       same and only one of year and place differs;
 *   <li>between a few parties: other sides, or other people on both;
 *   <li>without days in common: rounds of a series, of which the next may bring the same people to
 *       the same place, unless the edition is the same.
 * </ul>
 */
public final class SameEngagement {
  /** Weight from which two accounts are of one engagement. */
  static final int ENOUGH = 60;

  private static final int NEAR_DAYS = 3;
  private static final int BESIDE = 15;
  private static final int FAR_DAYS = 45;

  /** By how much what both tell on its own goes before what one tells as a part of more. */
  private static final int PART = 10;

  private static final List<String> CITY_STATES = List.of("SG", "MC", "VA", "SM");

  private final SameParty parties;

  /** Rules over these for parties. */
  public SameEngagement(SameParty parties) {
    this.parties = parties;
  }

  /** The finding that two accounts are of one engagement, if they are. */
  public Optional<Verdict> compare(Account one, Account other) {
    Engagement a = one.value();
    Engagement b = other.value();
    boolean sameEdition = sameEdition(a, b);
    if (family(a.kind()) != family(b.kind()) || forbidden(a, b, sameEdition)) {
      return Optional.empty();
    }
    Weighing weighing = new Weighing();
    Overlap overlap = new Overlap(parties, one, other);
    if (overlap.forbids(a.kind(), b.kind())) {
      return Optional.empty();
    }
    Optional<String> series = SeriesNames.shared(a, b);
    if (sameEdition && !overlap.differInSides(a.kind())) {
      edition(a, series, overlap, weighing);
    }
    if (series.isEmpty() && !a.series().isEmpty() && !b.series().isEmpty()) {
      weighing.subtract(25, "the series have other names");
    }
    boolean dated = days(one, other, weighing);
    place(one, other, weighing);
    overlap.weigh(weighing);
    if (a.kind() == b.kind()) {
      weighing.add(5, "both a " + a.kind().label());
    } else if (Cast.isBetweenFew(a.kind()) != Cast.isBetweenFew(b.kind())
        && !overlap.isManifold()) {
      weighing.subtract(30, "one is a " + a.kind().label() + ", the other a " + b.kind().label());
    }
    boolean anchored = dated || sameEdition;
    boolean close = overlap.isCloseCast() || isOneUndertaking(a, b, overlap);
    if (weighing.weight() < ENOUGH || (!anchored && (isTimeless(a, b) || !close))) {
      return Optional.empty();
    }
    boolean firm = (sameEdition && series.isPresent()) || overlapToTheDay(a, b);
    String rule = sameEdition ? "same-edition" : dated ? "place-and-days" : "place-and-parties";
    int part = (a.partOf() == null) == (b.partOf() == null) ? 0 : PART;
    int weight = Math.min(99, weighing.weight() / 2 + (firm ? 30 : 0)) - part;
    return Optional.of(new Verdict(rule, weighing.reason(), firm, weight));
  }

  /** True when the accounts cannot be of one engagement, whatever links them. */
  public boolean contradict(Account one, Account other) {
    return contradicts(one.value(), other.value());
  }

  /** True when what is told cannot be of one engagement, whoever took part. */
  static boolean contradicts(Engagement a, Engagement b) {
    return family(a.kind()) != family(b.kind()) || forbidden(a, b, sameEdition(a, b));
  }

  private static boolean forbidden(Engagement a, Engagement b, boolean sameEdition) {
    if (differ(a.edition(), b.edition())) {
      return true;
    }
    boolean elsewhere =
        differ(city(a), city(b)) || differ(a.where().country(), b.where().country());
    Days one = Days.of(a);
    Days other = Days.of(b);
    long gap = one == null || other == null ? 0 : one.gap(other);
    boolean otherDay = SharedDay.of(a, b).filter(day -> !day.agree()).isPresent();
    return sameEdition
        ? elsewhere && (gap > FAR_DAYS || otherDay)
        : elsewhere || gap > 0 || otherDay;
  }

  private static void edition(
      Engagement a, Optional<String> series, Overlap overlap, Weighing weighing) {
    if (series.isPresent()) {
      boolean few = Cast.isBetweenFew(a.kind());
      int points = few && overlap.states().size() < 2 ? 30 : ENOUGH;
      weighing.add(
          points, "same edition " + a.edition() + " of the same series “" + series.get() + "”");
    } else {
      weighing.add(30, "edition " + a.edition() + " in both");
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
    if (one.published() == null || other.published() == null) {
      return false;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(one.published(), other.published()));
    if (apart <= NEAR_DAYS) {
      weighing.add(
          15, "reports of the same days, " + one.published() + " and " + other.published());
      return a == null || !a.exact() || b == null || !b.exact();
    }
    if (apart > FAR_DAYS) {
      weighing.subtract(15, "reports of different times");
    }
    return false;
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
    String city = city(a);
    if (besideIn(one, b, weighing) || besideIn(other, a, weighing)) {
      return;
    }
    if (city != null && city.equals(city(b))) {
      weighing.add(22, a.where().city() == null ? city : a.where().city());
    } else if (a.where().country() != null && a.where().country().equals(b.where().country())) {
      weighing.add(8, "in " + a.where().country());
    }
  }

  /** True when another edition that the report tells is where the engagement is; weighs it. */
  private static boolean besideIn(Account account, Engagement other, Weighing weighing) {
    Engagement beside = account.beside();
    if (beside == null || !isInOneCity(beside, other)) {
      return false;
    }
    weighing.add(
        BESIDE, beside.where().city() + ", where edition " + beside.edition() + " is told to be");
    return true;
  }

  private static boolean overlapToTheDay(Engagement a, Engagement b) {
    Days one = Days.of(a);
    Days other = Days.of(b);
    return one != null && other != null && one.exact() && other.exact() && one.gap(other) == 0;
  }

  private static boolean sameEdition(Engagement a, Engagement b) {
    if (a.edition() == null || !a.edition().equals(b.edition())) {
      return false;
    }
    return a.series().isEmpty() || b.series().isEmpty() || SeriesNames.shared(a, b).isPresent();
  }

  /** True when neither says when it was, or one is of what takes place again and again. */
  private static boolean isTimeless(Engagement a, Engagement b) {
    return recurs(a) || recurs(b) || (Days.of(a) == null && Days.of(b) == null);
  }

  /** True for a later round of a series, and for visits, which are paid again and again. */
  private static boolean recurs(Engagement told) {
    return told.kind() == Kind.VISIT || isRound(told);
  }

  private static boolean isRound(Engagement told) {
    return told.edition() != null && told.edition() > 1;
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

  /** Kinds that reports take for each other. */
  static int family(Kind kind) {
    return switch (kind) {
      case CONFERENCE, SESSION, CONSULTATION, MEETING -> 0;
      case VISIT -> 1;
      case CALL -> 2;
    };
  }

  private static boolean differ(@Nullable Object a, @Nullable Object b) {
    return a != null && b != null && !a.equals(b);
  }
}
