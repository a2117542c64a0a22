package org.rapporteur.language.date;

import java.time.LocalDate;
import org.rapporteur.model.PartialDate;

/**
 * The exact days of a period.
 *
 * @param first its first day
 * @param last its last day
 */
public record Extent(LocalDate first, LocalDate last) {
  /** Refuses an end before the start. */
  public Extent {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a period that ends before it begins");
    }
  }

  /** The days from the first day of one date to the last day of the other. */
  static Extent of(PartialDate start, PartialDate end) {
    LocalDate first = day(start);
    LocalDate last = day(end);
    if (end.month() == null) {
      last = LocalDate.of(end.year(), 12, 31);
    } else if (end.day() == null) {
      last = last.withDayOfMonth(last.lengthOfMonth());
    }
    return new Extent(first, last.isBefore(first) ? first : last);
  }

  private static LocalDate day(PartialDate date) {
    return LocalDate.of(
        date.year(), date.month() == null ? 1 : date.month(), date.day() == null ? 1 : date.day());
  }

  /** Whole months from the month of {@code first}. */
  static Extent months(int year, int month, int count) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Extent(first, first.plusMonths(count).minusDays(1));
  }
}
