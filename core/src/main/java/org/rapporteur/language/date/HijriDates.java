package org.rapporteur.language.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/**
 * Turns dates of the Hijri calendar into Gregorian ones by the Umm al-Qura tables. The result is a
 * deduction: countries that go by sight of the moon may differ by a day.
 */
final class HijriDates {
  private HijriDates() {}

  static Settled settle(@Nullable Integer year, int month, @Nullable Integer day) {
    if (year == null) {
      return Settled.unknown(Open.NOTHING, false, "a Hijri date without a year");
    }
    if (day != null && day > length(year, month)) {
      return Settled.unknown(Open.NOTHING, false, "no such day in the Hijri calendar");
    }
    String reason = "turned from the Hijri calendar by the Umm al-Qura tables";
    if (day != null) {
      PartialDate date = PartialDate.of(gregorian(year, month, day));
      return Settled.deduced(date, date, false, reason);
    }
    LocalDate first = gregorian(year, month, 1);
    LocalDate last = gregorian(year, month, length(year, month));
    return Settled.deduced(
        new PartialDate(first.getYear(), first.getMonthValue(), null),
        new PartialDate(last.getYear(), last.getMonthValue(), null),
        false,
        reason);
  }

  private static IslamicCalendar calendar(int year, int month, int day) {
    IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    calendar.clear();
    calendar.set(year, month - 1, day);
    return calendar;
  }

  private static int length(int year, int month) {
    return calendar(year, month, 1).getActualMaximum(Calendar.DAY_OF_MONTH);
  }

  private static LocalDate gregorian(int year, int month, int day) {
    Date moment = calendar(year, month, day).getTime();
    return moment.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
