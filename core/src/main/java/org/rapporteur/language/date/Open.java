package org.rapporteur.language.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * What the words say of a date that they do not settle.
 *
 * @param weekday the weekday named, or null
 * @param startMonth month of the first day, 1 to 12, or null
 * @param startDay first day, 1 to 31, or null
 * @param endMonth month of the last day, or null
 * @param endDay last day, or null
 */
public record Open(
    @Nullable DayOfWeek weekday,
    @Nullable Integer startMonth,
    @Nullable Integer startDay,
    @Nullable Integer endMonth,
    @Nullable Integer endDay) {
  /** Nothing more is known. */
  public static final Open NOTHING = new Open(null, null, null, null, null);

  /** Only the weekday is known. */
  public static Open of(@Nullable DayOfWeek weekday) {
    return weekday == null ? NOTHING : new Open(weekday, null, null, null, null);
  }
}
