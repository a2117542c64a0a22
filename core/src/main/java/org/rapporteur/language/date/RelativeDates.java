package org.rapporteur.language.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/**
 * Settles dates told from the day of publication. Without one they stay open.
 *
 * @param published the day of publication, or null
 * @param future whether the words around the date are about what is to come
 */
record RelativeDates(@Nullable LocalDate published, boolean future) {
  private static final int AHEAD = 3;
  private static final int MOST_DAYS = 31;

  /** Today, yesterday, tomorrow; a weekday beside it, when it differs, is believed. */
  Settled day(int offset, @Nullable DayOfWeek weekday) {
    if (published == null) {
      return Settled.unknown(Open.of(weekday), true, null);
    }
    LocalDate day = published.plusDays(offset);
    if (weekday != null && day.getDayOfWeek() != weekday) {
      day = day.with(TemporalAdjusters.previous(weekday));
    }
    return Settled.counted(day, published);
  }

  /**
   * A weekday: the nearest one not after publication; in words about what is to come, or with
   * "next", the nearest after it; with "this", the one in the week of publication.
   */
  Settled weekday(DayOfWeek weekday, @Nullable Integer direction) {
    if (published == null) {
      return Settled.unknown(Open.of(weekday), true, null);
    }
    return Settled.counted(nearest(published, weekday, direction), published);
  }

  /** Two weekdays in a row, as a period. */
  Settled weekdays(DayOfWeek first, DayOfWeek last) {
    if (published == null) {
      return Settled.unknown(Open.of(first), true, null);
    }
    LocalDate start = nearest(published, first, null);
    LocalDate end = start.with(TemporalAdjusters.nextOrSame(last));
    if (!future && start.equals(published) && !last.equals(first)) {
      end = start.with(TemporalAdjusters.next(last));
    }
    return Settled.deduced(
        PartialDate.of(start),
        PartialDate.of(end),
        true,
        "counted from the day of publication, " + Settled.words(published));
  }

  private LocalDate nearest(LocalDate day, DayOfWeek weekday, @Nullable Integer direction) {
    if (direction == null) {
      return day.with(
          future
              ? TemporalAdjusters.nextOrSame(weekday)
              : TemporalAdjusters.previousOrSame(weekday));
    }
    return switch (direction) {
      case -1 -> day.with(TemporalAdjusters.previous(weekday));
      case 1 -> day.with(TemporalAdjusters.next(weekday));
      default -> monday(day).with(TemporalAdjusters.nextOrSame(weekday));
    };
  }

  /**
   * Days of a month that is not named: the last month in which the first of them is not more than
   * three days after publication; in words about what is to come, the first in which it is not
   * before it.
   */
  Settled dayOfMonth(int first, @Nullable Integer last) {
    return dayOfMonth(first, last, AHEAD);
  }

  /**
   * The last day of a period whose first is not told: in the month of publication, or, in words
   * about what is to come, the first such day not before it.
   */
  Settled untilDay(int day) {
    return dayOfMonth(day, null, MOST_DAYS);
  }

  private Settled dayOfMonth(int first, @Nullable Integer last, int farthest) {
    if (published == null) {
      return Settled.unknown(Open.NOTHING, true, null);
    }
    LocalDate month = published.withDayOfMonth(1);
    boolean passed = first < published.getDayOfMonth();
    boolean ahead = first > published.getDayOfMonth() + farthest;
    month =
        future && passed ? month.plusMonths(1) : !future && ahead ? month.minusMonths(1) : month;
    int end = last == null ? first : last;
    LocalDate lastMonth = end < first ? month.plusMonths(1) : month;
    if (first > month.lengthOfMonth() || end > lastMonth.lengthOfMonth()) {
      return Settled.unknown(Open.NOTHING, true, "no such day in the month");
    }
    return Settled.deduced(
        PartialDate.of(month.withDayOfMonth(first)),
        PartialDate.of(lastMonth.withDayOfMonth(end)),
        true,
        "the month is not named; counted from the day of publication, " + Settled.words(published));
  }

  /**
   * A day of a month that is not named, on a weekday: the nearest month in which they agree; the
   * weekday alone counts when they agree in none.
   */
  Settled dayOnWeekday(int day, DayOfWeek weekday) {
    if (published == null) {
      return Settled.unknown(Open.of(weekday), true, null);
    }
    LocalDate best = null;
    for (int months = -2; months <= 2; months++) {
      LocalDate month = published.withDayOfMonth(1).plusMonths(months);
      LocalDate date = day <= month.lengthOfMonth() ? month.withDayOfMonth(day) : null;
      if (date != null
          && date.getDayOfWeek() == weekday
          && (best == null || distance(date) < distance(best))) {
        best = date;
      }
    }
    return best == null ? weekday(weekday, null) : Settled.counted(best, published);
  }

  private long distance(LocalDate day) {
    return published == null ? 0 : Math.abs(ChronoUnit.DAYS.between(published, day));
  }

  /** A weekday of the last, this or next week. */
  Settled weekdayOfWeek(DayOfWeek weekday, int weeks) {
    if (published == null) {
      return Settled.unknown(Open.of(weekday), true, null);
    }
    LocalDate day = monday(published).plusWeeks(weeks).plusDays(weekday.getValue() - 1L);
    return Settled.counted(day, published);
  }

  /** The last, this or next year, month, week, quarter, half, decade or weekend. */
  Settled period(char unit, int offset) {
    if (published == null) {
      return Settled.unknown(Open.NOTHING, true, null);
    }
    String reason = "counted from the day of publication, " + Settled.words(published);
    if (unit == 'y') {
      PartialDate year = new PartialDate(published.getYear() + offset, null, null);
      return Settled.deduced(year, year, true, reason);
    }
    if (unit == 'm') {
      return Settled.deduced(
          month(published.plusMonths(offset)), month(published.plusMonths(offset)), true, reason);
    }
    if (unit != 'w') {
      return new Stretches(published, future).relative(unit, offset);
    }
    LocalDate start = monday(published).plusWeeks(offset);
    LocalDate end = start.plusDays(6);
    String week = reason + ": the week from " + Settled.words(start) + " to " + Settled.words(end);
    return Settled.period(new Extent(start, end), true, week);
  }

  private static PartialDate month(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), null);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
