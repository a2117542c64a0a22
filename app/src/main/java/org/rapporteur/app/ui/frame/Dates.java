package org.rapporteur.app.ui.frame;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;

/** Dates as a language writes them, as exact as they are known. */
public final class Dates {
  private static final String DAY = "yMMMMd";
  private static final String WEEKDAY = "yMMMMEEEEd";
  private static final String MONTH = "yMMMM";
  private static final String YEAR = "y";
  private static final String NO_YEAR = "MMMMd";
  private static final int LEAP = 2024;

  private final Wording wording;
  private final ULocale locale;

  Dates(Wording wording, ULocale locale) {
    this.wording = wording;
    this.locale = locale;
  }

  /** One day. */
  public String day(LocalDate day) {
    return of(PartialDate.of(day));
  }

  /** One day with its weekday. */
  String withWeekday(LocalDate day) {
    return format(WEEKDAY, day);
  }

  /** One date. */
  public String of(PartialDate date) {
    return format(skeleton(date), first(date));
  }

  /** All that is known of the days of an engagement. */
  public String of(Engagement.When when) {
    PartialDate start = when.start();
    if (start != null) {
      return of(start, when.end());
    }
    Engagement.OpenDays open = when.open();
    return open == null
        ? wording.say("date.unknown")
        : wording.say("date.no_year", range(NO_YEAR, in(open.first()), in(open.last())));
  }

  private String of(PartialDate start, @Nullable PartialDate end) {
    if (end == null) {
      return wording.say("date.from", of(start));
    }
    String skeleton = skeleton(start);
    return skeleton.equals(skeleton(end))
        ? range(skeleton, first(start), first(end))
        : of(start) + " – " + of(end);
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

  private static LocalDate in(MonthDay day) {
    return day.atYear(LEAP);
  }
}
