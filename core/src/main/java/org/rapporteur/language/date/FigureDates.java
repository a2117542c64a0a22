package org.rapporteur.language.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.shape.Found;
import org.rapporteur.model.PartialDate;

/**
 * Settles dates in figures such as 03.04.2018. The day comes first, save that in English a slash or
 * hyphen leaves open whether the month does: then a figure beyond twelve is the day, and where both
 * could be, only the year is given. Two figures are the year nearest to publication.
 *
 * @param language ISO 639-1 code
 * @param published the day of publication, or null
 */
record FigureDates(String language, @Nullable LocalDate published) {
  Settled settle(Found found) {
    int a = number(found.value("a"));
    int b = number(found.value("ba", "bb", "bc"));
    Integer year = year(number(found.value("ya")), found.kind("y"));
    if (year == null) {
      return Settled.unknown(Open.NOTHING, false, "a year in two figures");
    }
    boolean either = language.equals("en") && found.value("bc") == null;
    if (either && a <= 12 && b <= 12 && a != b) {
      PartialDate only = new PartialDate(year, null, null);
      return Settled.stated(only, only, "the day and the month could change places");
    }
    boolean monthFirst = b > 12 && a <= 12;
    DayParts parts = monthFirst ? DayParts.of(year, a, b) : DayParts.of(year, b, a);
    return CalendarDates.settle(parts, published, false);
  }

  /** Month and day before a comma and the year; what is beyond twelve is the day all the same. */
  Settled settleMonthFirst(Found found) {
    int a = number(found.value("a"));
    int b = number(found.value("b"));
    int year = number(found.value("y1"));
    DayParts parts = a > 12 ? DayParts.of(year, b, a) : DayParts.of(year, a, b);
    return CalendarDates.settle(parts, published, false);
  }

  /** Day and month without year, of which one is beyond twelve. */
  Settled settle(Found found, boolean future) {
    int a = number(found.value("a"));
    int b = number(found.value("b"));
    int day = Math.max(a, b);
    DayParts parts =
        new DayParts(null, Math.min(a, b), day, null, Math.min(a, b), day, null, null, null);
    return CalendarDates.settle(parts, published, future);
  }

  private @Nullable Integer year(int figure, char kind) {
    if (kind == 'Y') {
      return figure;
    }
    if (published == null || figure > 99) {
      return null;
    }
    int century = published.getYear() / 100 * 100;
    int year = century + figure;
    return year > published.getYear() + 20 ? year - 100 : year;
  }

  private static int number(@Nullable Integer value) {
    return value == null ? 0 : value;
  }
}
