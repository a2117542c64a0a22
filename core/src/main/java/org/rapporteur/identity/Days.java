package org.rapporteur.identity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;

/**
 * The days between which an engagement lies as far as it is told.
 *
 * @param first the earliest
 * @param last the latest
 * @param exact true when both ends were told to the day
 */
record Days(LocalDate first, LocalDate last, boolean exact) {
  /** The days told, or null when none are. */
  static @Nullable Days of(Engagement told) {
    PartialDate start = told.when().start();
    if (start == null) {
      return null;
    }
    PartialDate end = told.when().end() == null ? start : told.when().end();
    LocalDate first = first(start);
    LocalDate last = last(end);
    boolean exact = start.toLocalDate() != null && end.toLocalDate() != null;
    return last.isBefore(first)
        ? new Days(first, last(start), exact)
        : new Days(first, last, exact);
  }

  /** Days between the two, 0 when they overlap. */
  long gap(Days other) {
    if (first.isAfter(other.last)) {
      return ChronoUnit.DAYS.between(other.last, first);
    }
    return last.isBefore(other.first) ? ChronoUnit.DAYS.between(last, other.first) : 0;
  }

  /** Days from the last of these to the day, 0 within, negative before. */
  long until(LocalDate day) {
    return day.isBefore(first)
        ? ChronoUnit.DAYS.between(first, day)
        : Math.max(0, ChronoUnit.DAYS.between(last, day));
  }

  private static LocalDate first(PartialDate date) {
    String iso = date.toString();
    return LocalDate.parse(
        iso.length() == 4 ? iso + "-01-01" : iso.length() == 7 ? iso + "-01" : iso);
  }

  private static LocalDate last(PartialDate date) {
    String iso = date.toString();
    return switch (iso.length()) {
      case 4 -> LocalDate.parse(iso + "-12-31");
      case 7 -> YearMonth.parse(iso).atEndOfMonth();
      default -> LocalDate.parse(iso);
    };
  }

  /**
   * What days without a year say beside other days: "12 June" fits 12 June 2018, and not 14 June
   * 2018.
   *
   * @param agree true when a day is the same in both, false when the days are apart
   * @param day the day in words, when they agree
   */
  record Shared(boolean agree, String day) {
    /** Days that reports are wrong by, or that a night or another zone adds. */
    private static final int SLACK = 1;

    /** Compares the days; empty unless one of the two tells days without a year. */
    static Optional<Shared> of(Engagement one, Engagement other) {
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
      return compare(
          new Days(open.first().atYear(year), last(open, year), true), dated, " " + year);
    }

    /** True when both tell the same day, with or without its year. */
    static boolean isSame(Engagement one, Engagement other) {
      Days a = Days.of(one);
      Days b = Days.of(other);
      boolean dated = a != null && b != null && a.exact() && b.exact() && a.gap(b) == 0;
      return dated || of(one, other).filter(Shared::agree).isPresent();
    }

    private static Optional<Shared> compare(Days one, Days other, String year) {
      long gap = one.gap(other);
      if (gap > SLACK) {
        return Optional.of(new Shared(false, ""));
      }
      LocalDate day = one.first().isAfter(other.first()) ? one.first() : other.first();
      return gap > 0 ? Optional.empty() : Optional.of(new Shared(true, words(day) + year));
    }

    private static String words(@Nullable LocalDate day) {
      return day == null ? "" : MonthDay.from(day).toString().substring(2);
    }

    private static LocalDate last(Engagement.OpenDays open, int year) {
      LocalDate last = open.last().atYear(year);
      return last.isBefore(open.first().atYear(year)) ? open.last().atYear(year + 1) : last;
    }
  }
}
