package org.rapporteur.language.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the year of a day or month that comes without one, from the day of publication.
 *
 * <ul>
 *   <li>A report looks back: the day lies from ten months before to two months after publication.
 *   <li>In a sentence about what is to come it lies from two months before to ten months after.
 *   <li>With "next" it follows publication, with "last" it precedes it, with "this" it is nearest.
 *   <li>A weekday overrules this when exactly one of the three nearest years has the day on it.
 * </ul>
 *
 * @param published the day of publication
 * @param direction -1 last, 0 this, 1 next, or null
 * @param future whether the sentence is about what is to come
 */
record YearChoice(LocalDate published, @Nullable Integer direction, boolean future) {
  private static final int FAR = 10;
  private static final int NEAR = 2;

  /** The year of the day, if it exists in the year chosen. */
  Optional<Integer> of(int month, int day, @Nullable DayOfWeek weekday) {
    if (weekday != null) {
      Integer only = onlyYear(month, day, weekday);
      if (only != null) {
        return Optional.of(only);
      }
    }
    for (int year = earliest().getYear(); year <= earliest().getYear() + 1; year++) {
      if (exists(year, month, day) && within(LocalDate.of(year, month, day))) {
        return Optional.of(year);
      }
    }
    return month == 2 && day == 29 ? Optional.of(leapYear()) : Optional.empty();
  }

  /** The nearest leap year in the direction looked. */
  private int leapYear() {
    int year = published.getYear();
    while (!Year.isLeap(year)) {
      year += future ? 1 : -1;
    }
    return year;
  }

  /** The year of the month. */
  int of(int month) {
    LocalDate first = earliest();
    LocalDate start = first.getDayOfMonth() == 1 ? first : first.withDayOfMonth(1).plusMonths(1);
    if (direction != null && direction < 0) {
      start = published.withDayOfMonth(1).minusMonths(12);
    }
    return month >= start.getMonthValue() ? start.getYear() : start.getYear() + 1;
  }

  private @Nullable Integer onlyYear(int month, int day, DayOfWeek weekday) {
    Integer only = null;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      if (exists(year, month, day) && LocalDate.of(year, month, day).getDayOfWeek() == weekday) {
        only = only == null ? Integer.valueOf(year) : null;
      }
    }
    return only;
  }

  /** The first day of the twelve months in which the day is looked for. */
  private LocalDate earliest() {
    if (direction != null) {
      return switch (direction) {
        case -1 -> published.minusYears(1);
        case 1 -> published.plusDays(1);
        default -> published.minusMonths(6);
      };
    }
    return published.minusMonths(future ? NEAR : FAR);
  }

  private boolean within(LocalDate day) {
    return !day.isBefore(earliest()) && day.isBefore(earliest().plusYears(1));
  }

  private static boolean exists(int year, int month, int day) {
    return day <= java.time.YearMonth.of(Year.of(year).getValue(), month).lengthOfMonth();
  }
}
