package org.rapporteur.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date as exact as a report gives it: a year, a month of a year, or a day (ISO 8601
 * reduced precision).
 *
 * @param year Gregorian year, 1 to 9999
 * @param month 1 to 12, or null when only the year is known
 * @param day 1 to 31, or null when only the month is known; must exist in its month
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) {
  /** Refuses a date that does not exist. */
  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("year out of range: " + year);
    }
    if (month != null && (month < 1 || month > 12)) {
      throw new DateTimeException("month out of range: " + month);
    }
    if (day != null) {
      if (month == null) {
        throw new DateTimeException("a day needs its month");
      }
      LocalDate.of(year, month, day);
    }
  }

  /** The given day. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Reads {@code 2018}, {@code 2018-04} or {@code 2018-04-03}; throws on anything else. */
  public static PartialDate parse(String iso) {
    String[] parts = iso.split("-", -1);
    if (parts.length > 3) {
      throw new DateTimeException("not a date: " + iso);
    }
    try {
      return new PartialDate(
          Integer.parseInt(parts[0]),
          parts.length > 1 ? Integer.valueOf(parts[1]) : null,
          parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    } catch (NumberFormatException e) {
      throw new DateTimeException("not a date: " + iso, e);
    }
  }

  /** The day, when one is known; null otherwise. */
  public @Nullable LocalDate toLocalDate() {
    return month == null || day == null ? null : LocalDate.of(year, month, day);
  }

  /** ISO 8601 at the precision known. */
  @Override
  public String toString() {
    if (month == null) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    LocalDate whole = toLocalDate();
    return whole == null ? YearMonth.of(year, month).toString() : whole.toString();
  }
}
