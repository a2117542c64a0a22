package org.rapporteur.language.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/** Settles days, months and years that are named. */
final class CalendarDates {
  private CalendarDates() {}

  /** What the parts of a named date come to. */
  static Settled settle(DayParts parts, @Nullable LocalDate published, boolean future) {
    try {
      return parts.year1() != null || parts.year2() != null
          ? stated(parts)
          : chosen(parts, published, future);
    } catch (DateTimeException e) {
      return Settled.unknown(Open.NOTHING, false, "no such day: " + parts.words());
    }
  }

  private static Settled stated(DayParts parts) {
    int last = parts.year2() != null ? parts.year2() : parts.startYear();
    int first = parts.startYear();
    PartialDate start = new PartialDate(first, parts.month1(), parts.day1());
    PartialDate end = new PartialDate(last, parts.month2(), parts.day2());
    return Settled.stated(start, end, contradiction(start, parts.weekday()));
  }

  private static Settled chosen(DayParts parts, @Nullable LocalDate published, boolean future) {
    Integer month = parts.month1();
    if (month == null) {
      return Settled.unknown(Open.of(parts.weekday()), false, null);
    }
    Integer day = parts.day1();
    if (day != null) {
      LocalDate.of(2000, month, day);
    }
    if (published == null) {
      boolean relative = parts.offset() != null || parts.direction() != null;
      return Settled.unknown(parts.open(), relative, null);
    }
    Integer year =
        parts.offset() == null ? null : Integer.valueOf(published.getYear() + parts.offset());
    boolean relative = year != null || parts.direction() != null;
    if (year == null) {
      YearChoice choice = new YearChoice(published, parts.direction(), future);
      Optional<Integer> found =
          day == null ? Optional.of(choice.of(month)) : choice.of(month, day, parts.weekday());
      if (found.isEmpty()) {
        return Settled.unknown(parts.open(), relative, null);
      }
      year = found.get();
    }
    Integer lastMonth = parts.month2();
    int last = lastMonth != null && lastMonth < month ? year + 1 : year;
    PartialDate start = new PartialDate(year, month, day);
    PartialDate end = new PartialDate(last, lastMonth, parts.day2());
    String reason =
        "the year is not given; counted from the day of publication, " + Settled.words(published);
    String warning = contradiction(start, parts.weekday());
    return Settled.deduced(
        start, end, relative, warning == null ? reason : reason + "; " + warning);
  }

  /** A warning when the day does not fall on the weekday; null otherwise. */
  private static @Nullable String contradiction(PartialDate date, @Nullable DayOfWeek weekday) {
    LocalDate day = date.toLocalDate();
    return day == null || weekday == null || day.getDayOfWeek() == weekday
        ? null
        : "the report calls it a "
            + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + ", but it is a "
            + Settled.words(day);
  }
}
