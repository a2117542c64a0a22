package org.rapporteur.identity.engagement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;

/**
 * What days without a year say beside other days: "12 June" fits 12 June 2018, and not 14 June
 * 2018.
 *
 * @param agree true when a day is the same in both, false when the days are apart
 * @param day the day in words, when they agree
 */
record SharedDay(boolean agree, String day) {
  /** Days that reports are wrong by, or that a night or another zone adds. */
  private static final int SLACK = 1;

  /** Compares the days; empty unless one of the two tells days without a year. */
  static Optional<SharedDay> of(Engagement one, Engagement other) {
    Engagement.OpenDays a = one.when().open();
    Engagement.OpenDays b = other.when().open();
    if (a == null && b == null) {
      return Optional.empty();
    }
    if (a != null && b != null) {
      int year = 2000;
      return compare(
          new Days(a.first().atYear(year), last(a, year), true),
          new Days(b.first().atYear(year), last(b, year), true),
          "");
    }
    Days dated = Days.of(a == null ? one : other);
    Engagement.OpenDays open = a == null ? b : a;
    if (open == null || dated == null || !dated.exact()) {
      return Optional.empty();
    }
    int year = dated.first().getYear();
    return compare(new Days(open.first().atYear(year), last(open, year), true), dated, " " + year);
  }

  /** True when both tell the same day, with or without its year. */
  static boolean isInBoth(Engagement one, Engagement other) {
    Days a = Days.of(one);
    Days b = Days.of(other);
    boolean dated = a != null && b != null && a.exact() && b.exact() && a.gap(b) == 0;
    return dated || of(one, other).filter(SharedDay::agree).isPresent();
  }

  private static Optional<SharedDay> compare(Days one, Days other, String year) {
    long gap = one.gap(other);
    if (gap > SLACK) {
      return Optional.of(new SharedDay(false, ""));
    }
    LocalDate day = one.first().isAfter(other.first()) ? one.first() : other.first();
    return gap > 0 ? Optional.empty() : Optional.of(new SharedDay(true, words(day) + year));
  }

  private static String words(@Nullable LocalDate day) {
    return day == null ? "" : MonthDay.from(day).toString().substring(2);
  }

  private static LocalDate last(Engagement.OpenDays open, int year) {
    LocalDate last = open.last().atYear(year);
    return last.isBefore(open.first().atYear(year)) ? open.last().atYear(year + 1) : last;
  }
}
