package org.rapporteur.app.show;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;

/** Dates as people write them. */
public final class DateWords {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private DateWords() {}

  /** One date, as exact as it is known. */
  public static String of(PartialDate date) {
    String day = date.day() == null ? "" : date.day() + " ";
    String month = date.month() == null ? "" : MONTHS.get(date.month() - 1) + " ";
    return day + month + date.year();
  }

  /** All that is known of the days of an engagement. */
  public static String of(Engagement.When when) {
    if (when.start() != null) {
      return of(when.start(), when.end());
    }
    Engagement.OpenDays open = when.open();
    if (open == null) {
      return "not known";
    }
    return of(open.first(), open.last()) + ", year not known";
  }

  /** From one day to another of a year that is not known. */
  public static String of(MonthDay first, MonthDay last) {
    return last.equals(first) ? of(first) : of(first) + " – " + of(last);
  }

  private static String of(MonthDay day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
  }

  /** From one date to another; a start without end says so. */
  public static String of(PartialDate start, @Nullable PartialDate end) {
    if (end == null) {
      return "from " + of(start);
    }
    if (start.equals(end)) {
      return of(start);
    }
    boolean days = start.day() != null && end.day() != null;
    boolean sameYear = start.year() == end.year();
    if (days && sameYear && start.month() != null && start.month().equals(end.month())) {
      return start.day() + "–" + of(end);
    }
    String first = of(start);
    if (sameYear && start.month() != null) {
      first = first.substring(0, first.lastIndexOf(' '));
    }
    return first + " – " + of(end);
  }
}
