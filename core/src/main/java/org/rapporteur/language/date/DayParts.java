package org.rapporteur.language.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.shape.Found;

/**
 * The parts of a named date or period. For one day, the parts of the end equal those of the start.
 *
 * @param year1 year of the start, or null
 * @param month1 month of the start, or null when only the year is known
 * @param day1 first day, or null
 * @param year2 year of the end, or null
 * @param month2 month of the end, or null
 * @param day2 last day, or null
 * @param weekday the weekday of the start, or null
 * @param offset year from the year of publication (-1 last year), or null
 * @param direction -1 last, 0 this, 1 next of its name, or null
 */
record DayParts(
    @Nullable Integer year1,
    @Nullable Integer month1,
    @Nullable Integer day1,
    @Nullable Integer year2,
    @Nullable Integer month2,
    @Nullable Integer day2,
    @Nullable DayOfWeek weekday,
    @Nullable Integer offset,
    @Nullable Integer direction) {

  /** One day, or a month or year where the finer parts are null. */
  static DayParts of(int year, @Nullable Integer month, @Nullable Integer day) {
    return new DayParts(year, month, day, year, month, day, null, null, null);
  }

  /** The month that a shape names, whatever days it counts in it. */
  static DayParts month(Found found) {
    DayParts all = of(found);
    Integer year = found.value("y2", "y1");
    return new DayParts(
        year, all.month1, null, year, all.month1, null, null, all.offset, all.direction);
  }

  /** The parts of a shape of named days, months or years. */
  static DayParts of(Found found) {
    Integer day1 = found.value("d1", "dz");
    Integer day2 = found.value("d2", "da");
    Integer month1 = found.value("m1", "ma", "mz");
    Integer twin = day1 == null ? found.value("mx") : null;
    Integer month2 = found.value("m2", "mb");
    month2 = month2 != null ? month2 : twin != null ? twin : month1;
    month1 = month1 != null ? month1 : month2;
    day2 = day2 != null ? day2 : day1;
    boolean turned =
        day1 != null && day2 != null && day2 < day1 && month1 != null && month1.equals(month2);
    Integer weekday = found.value("w1", "w2");
    Integer direction = found.direction();
    boolean year = found.kind("u") == 'y';
    Integer offset = year ? direction : found.value("z");
    return new DayParts(
        found.value("y1"),
        month1,
        turned ? day2 : day1,
        found.value("y2", "y1"),
        month2,
        turned ? day1 : day2,
        weekday == null ? null : DayOfWeek.of(weekday),
        offset,
        offset == null ? direction : null);
  }

  /**
   * Year of the start: stated, or that of the end, or the one before when the end turns the year.
   */
  int startYear() {
    if (year1 != null) {
      return year1;
    }
    if (year2 == null) {
      throw new IllegalStateException("no year in " + this);
    }
    boolean turns = month1 != null && month2 != null && month2 < month1;
    return turns ? year2 - 1 : year2;
  }

  /** What is known without a year. */
  Open open() {
    return new Open(weekday, month1, day1, month2, day2);
  }

  /** The parts in words, as far as they are known. */
  String words() {
    StringBuilder out = new StringBuilder();
    if (day1 != null) {
      out.append(day1).append(' ');
    }
    if (month1 != null) {
      out.append(month1 <= 12 ? Settled.month(month1) : "month " + month1).append(' ');
    }
    return out.append(year2 == null ? "" : year2.toString()).toString().strip();
  }
}
