package org.rapporteur.app.show;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import org.rapporteur.model.PartialDate;

/** Days and spans of days as a language writes them (CLDR), as exact as they are known. */
public final class WrittenDays {
  private static final String DAY = "yMMMMd";
  private static final String WEEKDAY = "yMMMMEEEEd";
  private static final String MONTH = "yMMMM";
  private static final String YEAR = "y";
  private static final String NO_YEAR = "MMMMd";
  private static final int LEAP = 2024;

  private final ULocale locale;

  /** Days as written in this locale. */
  public WrittenDays(ULocale locale) {
    this.locale = locale;
  }

  /** One day with its weekday. */
  public String withWeekday(LocalDate day) {
    return format(WEEKDAY, day);
  }

  /** One date. */
  public String of(PartialDate date) {
    return format(skeleton(date), first(date));
  }

  /** From one date to another. */
  public String of(PartialDate start, PartialDate end) {
    String skeleton = skeleton(start);
    return skeleton.equals(skeleton(end))
        ? range(skeleton, first(start), first(end))
        : of(start) + " – " + of(end);
  }

  /** From one day to another of a year that is not known. */
  public String of(MonthDay first, MonthDay last) {
    return range(NO_YEAR, first.atYear(LEAP), last.atYear(LEAP));
  }

  private String range(String skeleton, LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return format(skeleton, first);
    }
    DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(new DateInterval(millis(first), millis(last)));
  }

  private String format(String skeleton, LocalDate date) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Long.valueOf(millis(date)));
  }

  private static long millis(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private static String skeleton(PartialDate date) {
    return date.month() == null ? YEAR : date.day() == null ? MONTH : DAY;
  }

  private static LocalDate first(PartialDate date) {
    return LocalDate.of(
        date.year(), date.month() == null ? 1 : date.month(), date.day() == null ? 1 : date.day());
  }
}
