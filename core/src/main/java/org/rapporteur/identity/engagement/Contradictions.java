package org.rapporteur.identity.engagement;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.party.SameParty;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Status;

/**
 * What keeps two accounts from being of one engagement, whatever else links them:
 *
 * <ul>
 *   <li>a visit, a call and all else are told apart by kind;
 *   <li>another edition;
 *   <li>another city or state, and other days; a single day's difference does not where the same
 *       two persons hold talks, or are at a gathering, in the same city, for reports are wrong by a
 *       day, or a night lies between;
 *   <li>of the same edition of one series only one of place and time may differ, and the time by
 *       much only in its year; where only the number is the same, the place may not, nor the time
 *       by much, nor the sides;
 *   <li>one was told as held before the other took place.
 * </ul>
 */
final class Contradictions {
  /** Days by which tellings of one edition differ at most where one of them may be wrong. */
  static final int FAR_DAYS = 45;

  /** The same where one of them tells no city. */
  private static final int NEAR_DAYS = 7;

  /** Days by which the same days of two years lie apart. */
  private static final int OTHER_YEAR = 2;

  private final SameParty parties;
  private final SeriesTies ties;

  Contradictions(SameParty parties, SeriesTies ties) {
    this.parties = parties;
    this.ties = ties;
  }

  /** True when the two cannot be of one engagement. */
  boolean between(Account one, Account other) {
    Engagement a = one.value();
    Engagement b = other.value();
    if (family(a.kind()) != family(b.kind()) || differ(a.edition(), b.edition())) {
      return true;
    }
    long gap = gap(a, b);
    boolean otherDay = isOtherDay(a, b);
    SeriesTie tie = ties.between(a, b);
    if (isSameNumber(a, b) && tie.shared()) {
      boolean far = gap > FAR_DAYS;
      return isElsewhere(a, b) ? far || otherDay : far && !(isInOneCity(a, b) && isOtherYear(a, b));
    }
    if (isSameNumber(a, b) && !tie.other()) {
      return isOtherRound(one, other, gap, otherDay);
    }
    boolean otherTime = otherDay || gap > 1 || (gap == 1 && !isWithinADay(one, other));
    return isElsewhere(a, b) || otherTime || isToldBefore(one, b) || isToldBefore(other, a);
  }

  /**
   * True for talks, or for gatherings, of the same two in one city: not for one beside the other.
   */
  private boolean isWithinADay(Account one, Account other) {
    Engagement a = one.value();
    Engagement b = other.value();
    return Cast.isBetweenFew(a.kind()) == Cast.isBetweenFew(b.kind())
        && isInOneCity(a, b)
        && new Overlap(parties, one, other).isPair();
  }

  /** True when the same number is not enough for two to be the same round or edition. */
  private boolean isOtherRound(Account one, Account other, long gap, boolean otherDay) {
    Engagement a = one.value();
    Engagement b = other.value();
    if (isElsewhere(a, b) || gap > FAR_DAYS || differInSides(one, other)) {
      return true;
    }
    boolean inTime = gap == 0 && !otherDay && !isToldBefore(one, b) && !isToldBefore(other, a);
    if (inTime) {
      return false;
    }
    Overlap overlap = new Overlap(parties, one, other);
    boolean near = isInOneCity(a, b) || gap <= NEAR_DAYS;
    return !near || !(overlap.isTwoSided() || sides(one, other).size() > 1);
  }

  /** The sides in both, by who takes part and by the names of the series. */
  Set<String> sides(Account one, Account other) {
    Set<String> sides = sides(one);
    sides.retainAll(sides(other));
    return sides;
  }

  private Set<String> sides(Account account) {
    Set<String> sides = new TreeSet<>(Cast.of(account).states());
    sides.addAll(ties.sides(account.value()));
    return sides;
  }

  /** True for what is between a few, or named after its sides, and has other sides. */
  private boolean differInSides(Account one, Account other) {
    boolean few =
        Cast.isBetweenFew(one.value().kind())
            || !ties.sides(one.value()).isEmpty()
            || !ties.sides(other.value()).isEmpty();
    return few && Overlap.differ(sides(one), sides(other));
  }

  /** True when an account tells as held, before the day, what it gives no such day for itself. */
  private static boolean isToldBefore(Account account, Engagement other) {
    LocalDate published = account.published();
    Days days = Days.of(other);
    if (published == null
        || days == null
        || !days.exact()
        || account.value().status() != Status.HELD) {
      return false;
    }
    return published.isBefore(days.first().minusDays(1))
        && !SharedDay.isInBoth(account.value(), other);
  }

  /** True when the two cannot be one by what is told of kind, number, place and days alone. */
  static boolean strictly(Engagement a, Engagement b) {
    if (family(a.kind()) != family(b.kind()) || differ(a.edition(), b.edition())) {
      return true;
    }
    boolean series =
        a.series().isEmpty() || b.series().isEmpty() || SeriesNames.shared(a, b).isPresent();
    if (isSameNumber(a, b) && series) {
      return isElsewhere(a, b) && (gap(a, b) > FAR_DAYS || isOtherDay(a, b));
    }
    return isElsewhere(a, b) || gap(a, b) > 0 || isOtherDay(a, b);
  }

  private static boolean isSameNumber(Engagement a, Engagement b) {
    return a.edition() != null && a.edition().equals(b.edition());
  }

  private static boolean isInOneCity(Engagement a, Engagement b) {
    return SameEngagement.isInOneCity(a, b);
  }

  private static boolean isElsewhere(Engagement a, Engagement b) {
    return differ(SameEngagement.city(a), SameEngagement.city(b))
        || differ(a.where().country(), b.where().country());
  }

  private static boolean isOtherDay(Engagement a, Engagement b) {
    return SharedDay.of(a, b).filter(day -> !day.agree()).isPresent();
  }

  /** True where only the year differs, in which reports are wrong before they are in the month. */
  private static boolean isOtherYear(Engagement a, Engagement b) {
    Days one = Days.of(a);
    Days other = Days.of(b);
    if (one == null || other == null || !one.exact() || !other.exact()) {
      return true;
    }
    int apart = Math.abs(one.first().getDayOfYear() - other.first().getDayOfYear());
    return one.first().getYear() != other.first().getYear() && apart <= OTHER_YEAR;
  }

  private static long gap(Engagement a, Engagement b) {
    Days one = Days.of(a);
    Days other = Days.of(b);
    return one == null || other == null ? 0 : one.gap(other);
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
