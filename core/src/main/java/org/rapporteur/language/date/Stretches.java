package org.rapporteur.language.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.shape.Found;
import org.rapporteur.language.date.shape.Shape;
import org.rapporteur.model.PartialDate;

/**
 * Settles periods that are neither a day nor a month nor a year: weeks by number, quarters, halves,
 * seasons, decades, weekends.
 *
 * <ul>
 *   <li>Weeks begin on Monday; the first of a month or year is the one with its first Thursday.
 *   <li>Seasons are those of the north, by whole months: spring is March to May; winter belongs to
 *       the year in which it begins.
 *   <li>"The nineties" are the last ten such years that began before publication.
 * </ul>
 *
 * @param published the day of publication, or null
 * @param future whether the words around the period are about what is to come
 */
record Stretches(@Nullable LocalDate published, boolean future) {
  private static final int WEEK = 7;
  private static final int TEN = 10;
  private static final int NEAR = 2;

  Settled settle(Found found) {
    try {
      return switch (found.shape()) {
        case QUARTERS -> quarter(found);
        case SEASONS -> season(found);
        case DECADES -> decade(required(found.value("x")));
        case WEEK_NUMBER -> weekNumber(required(found.value("d1")));
        case WEEK_OF_DAY -> weekOf(CalendarDates.settle(DayParts.of(found), published, future));
        case NTH_WEEK, NTH_WEEKDAY, NTH_WEEKDAY_ALONE -> nth(found);
        case CENTURIES -> century(required(found.value("d1")));
        default -> throw new IllegalArgumentException("no stretch: " + found.shape());
      };
    } catch (DateTimeException e) {
      return Settled.unknown(Open.NOTHING, false, "no such period");
    }
  }

  /** The part of a settled period. */
  Settled part(Settled whole, int part) {
    Extent extent = whole.extent();
    if (extent == null && whole.start() != null && whole.end() != null) {
      extent = Extent.of(whole.start(), whole.end());
    }
    return extent == null ? whole : whole.within(PartOfPeriod.of(extent, part, published));
  }

  /** The last, this or next quarter, half, decade or weekend. */
  Settled relative(char unit, int offset) {
    if (published == null) {
      return Settled.unknown(Open.NOTHING, true, null);
    }
    int year = published.getYear();
    int month = published.getMonthValue();
    Extent extent =
        switch (unit) {
          case 'b' -> months((month - 1) / 3 * 3 + 1, 3, offset);
          case 'g' -> months((month - 1) / 6 * 6 + 1, 6, offset);
          case 'l' -> years(year / TEN * TEN + offset * TEN, TEN);
          default -> weekend(offset);
        };
    return Settled.period(extent, true, reason());
  }

  private Extent months(int first, int count, int offset) {
    LocalDate start = LocalDate.of(year(), first, 1).plusMonths((long) offset * count);
    return Extent.months(start.getYear(), start.getMonthValue(), count);
  }

  private Extent weekend(int offset) {
    LocalDate day = published == null ? LocalDate.EPOCH : published;
    LocalDate saturday =
        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset).plusDays(5);
    return new Extent(saturday, saturday.plusDays(1));
  }

  private static Extent years(int first, int count) {
    return new Extent(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  private Settled quarter(Found found) {
    Integer number = found.value("d1", "dz", "da");
    char unit = found.kind("q");
    int count = unit == 'b' || unit == 'Q' ? 3 : 6;
    if (number == null || number > 12 / count) {
      return Settled.unknown(Open.NOTHING, false, "no such part of a year");
    }
    Integer year = yearOf(found);
    if (year == null) {
      return Settled.unknown(Open.NOTHING, true, null);
    }
    return period(found, Extent.months(year, (number - 1) * count + 1, count));
  }

  private Settled season(Found found) {
    int month = required(found.value("t", "ta", "tb", "tc"));
    Integer year = found.value("y2");
    if (year == null && published == null) {
      return Settled.unknown(Open.NOTHING, true, null);
    }
    if (year == null) {
      Integer direction = found.direction();
      boolean ofYear = found.kind("u") == 'y' || found.value("z") != null;
      year = ofYear ? yearOf(found) : Integer.valueOf(seasonYear(month, direction));
    }
    return year == null
        ? Settled.unknown(Open.NOTHING, true, null)
        : period(found, Extent.months(year, month, 3));
  }

  /**
   * This season is that of the year; the next and last are the nearest after and before today. Of
   * which nothing is said, it is the last that began no later than two months after publication.
   */
  private int seasonYear(int month, @Nullable Integer direction) {
    LocalDate day = published == null ? LocalDate.EPOCH : published;
    LocalDate start = LocalDate.of(day.getYear(), month, 1);
    if (direction == null) {
      LocalDate latest = day.plusMonths(NEAR);
      return !future && start.isAfter(latest) ? day.getYear() - 1 : day.getYear();
    }
    return switch (direction) {
      case -1 -> start.plusMonths(3).isAfter(day) ? day.getYear() - 1 : day.getYear();
      case 1 -> start.isAfter(day) ? day.getYear() : day.getYear() + 1;
      default -> day.getYear();
    };
  }

  private Settled decade(int value) {
    if (value >= 1000) {
      return Settled.period(years(value, TEN), false, null);
    }
    if (published == null) {
      return Settled.period(years(1900 + value, TEN), false, "the century is not given: the 20th");
    }
    int year = published.getYear() / 100 * 100 + value;
    return Settled.period(
        years(year > published.getYear() ? year - 100 : year, TEN), false, reason());
  }

  private static Settled century(int number) {
    return Settled.period(years((number - 1) * 100, 100), false, null);
  }

  private Settled weekNumber(int number) {
    if (published == null || number < 1 || number > 53) {
      return Settled.unknown(Open.NOTHING, true, null);
    }
    LocalDate monday = firstWeek(LocalDate.of(year(), 1, 1)).plusWeeks(number - 1L);
    return Settled.period(new Extent(monday, monday.plusDays(6)), true, reason());
  }

  /** The week that has the day. */
  Settled weekOf(Settled day) {
    LocalDate date = day.start() == null ? null : day.start().toLocalDate();
    if (date == null) {
      return day;
    }
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return day.within(new Extent(monday, monday.plusDays(6)));
  }

  /** The second week, or the second Friday, of a month or year. */
  private Settled nth(Found found) {
    Extent whole = whole(found);
    if (whole == null) {
      return Settled.unknown(Open.NOTHING, true, null);
    }
    Integer number = found.value("d1", "dz");
    Integer weekday = found.value("w1", "w2", "wz");
    if (weekday == null) {
      return period(found, week(whole, number));
    }
    LocalDate day = weekday(whole, number, DayOfWeek.of(weekday));
    return day.isAfter(whole.last())
        ? Settled.unknown(Open.NOTHING, false, "no such day in the month")
        : period(found, new Extent(day, day));
  }

  private static Extent week(Extent whole, @Nullable Integer number) {
    LocalDate monday =
        number == null
            ? firstWeek(whole.last().plusDays(1)).minusWeeks(1)
            : firstWeek(whole.first()).plusWeeks(number - 1L);
    return new Extent(monday, monday.plusDays(WEEK - 1L));
  }

  private static LocalDate weekday(Extent whole, @Nullable Integer number, DayOfWeek weekday) {
    return number == null
        ? whole.last().with(TemporalAdjusters.previousOrSame(weekday))
        : whole.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(number - 1L);
  }

  private static LocalDate firstWeek(LocalDate first) {
    return first
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
        .with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
  }

  /** The month or year that a week or weekday is counted in. */
  private @Nullable Extent whole(Found found) {
    Integer month = found.value("m1");
    char unit = found.kind("u");
    boolean bare = found.shape() == Shape.NTH_WEEKDAY_ALONE;
    if (month == null && (unit == 'm' || bare) && published != null) {
      Integer direction = found.direction();
      LocalDate day = published.plusMonths(direction == null ? 0 : direction);
      return Extent.months(day.getYear(), day.getMonthValue(), 1);
    }
    if (month == null) {
      Integer year = yearOf(found);
      return year == null ? null : years(year, 1);
    }
    Settled settled = CalendarDates.settle(DayParts.month(found), published, future);
    PartialDate start = settled.start();
    return start == null ? null : Extent.of(start, start);
  }

  private @Nullable Integer yearOf(Found found) {
    Integer stated = found.value("y1", "y2");
    if (stated != null || published == null) {
      return stated;
    }
    Integer offset = found.value("z");
    Integer direction = found.direction();
    return published.getYear() + (offset != null ? offset : direction != null ? direction : 0);
  }

  private Settled period(Found found, Extent extent) {
    boolean stated = found.value("y1", "y2") != null;
    return Settled.period(extent, !stated, stated ? null : reason());
  }

  private int year() {
    return published == null ? 1970 : published.getYear();
  }

  private String reason() {
    return published == null
        ? "counted from the day of publication"
        : "counted from the day of publication, " + Settled.words(published);
  }

  private static int required(@Nullable Integer value) {
    if (value == null) {
      throw new IllegalStateException("a period without its number");
    }
    return value;
  }
}
