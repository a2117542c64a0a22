package org.rapporteur.language.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A part of a period, by its number in {@code calendar.tsv}.
 *
 * <ul>
 *   <li>1 early and 3 late: the first and last half; of a week Monday to Wednesday and Thursday to
 *       Sunday.
 *   <li>2 mid: the days in the middle.
 *   <li>4 the beginning, 5 the middle, 6 the end: the same, but of a year its thirds.
 *   <li>7 the rest of it: from the day of publication; 8 earlier in it: up to that day.
 * </ul>
 */
final class PartOfPeriod {
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int YEAR = 365;

  private PartOfPeriod() {}

  static Extent of(Extent whole, int part, @Nullable LocalDate published) {
    if (part > 6) {
      return fromToday(whole, part, published);
    }
    long days = ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
    int third = part > 3 ? part - 3 : part;
    if (days == WEEK) {
      return days(whole, new int[] {0, 1, 3}[third - 1], new int[] {2, 4, 6}[third - 1]);
    }
    if (days <= MONTH) {
      int last = (int) days - 1;
      return days(whole, new int[] {0, 10, 15}[third - 1], new int[] {14, 19, last}[third - 1]);
    }
    if (days < YEAR) {
      return whole;
    }
    int year = whole.first().getYear();
    return part > 3
        ? Extent.months(year, 4 * third - 3, 4)
        : Extent.months(year, new int[] {1, 4, 7}[third - 1], 6);
  }

  private static Extent days(Extent whole, int first, int last) {
    return new Extent(whole.first().plusDays(first), whole.first().plusDays(last));
  }

  private static Extent fromToday(Extent whole, int part, @Nullable LocalDate published) {
    boolean inside =
        published != null && !published.isBefore(whole.first()) && !published.isAfter(whole.last());
    if (published == null || !inside) {
      return whole;
    }
    return part == 7 ? new Extent(published, whole.last()) : new Extent(whole.first(), published);
  }
}
