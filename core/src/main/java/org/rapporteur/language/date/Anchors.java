package org.rapporteur.language.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Basis;
import org.rapporteur.model.PartialDate;

/**
 * Settles the year of a day without one from the days beside it whose year is stated: it takes the
 * year that puts it nearest to them, when all of them agree and it then lies within half a year.
 */
final class Anchors {
  private static final int HALF_YEAR = 183;

  private Anchors() {}

  /** The dates with what the stated ones among them settle. */
  static List<DateMention> settle(List<DateMention> mentions) {
    List<DateMention> stated = mentions.stream().filter(Anchors::isStatedDay).toList();
    List<DateMention> out = new ArrayList<>();
    for (DateMention mention : mentions) {
      DateMention settled = stated.isEmpty() ? null : settle(mention, stated);
      out.add(settled == null ? mention : settled);
    }
    return out;
  }

  private static boolean isStatedDay(DateMention mention) {
    return mention.start() != null
        && mention.start().day() != null
        && mention.basis() == Basis.STATED;
  }

  private static @Nullable DateMention settle(DateMention open, List<DateMention> stated) {
    Integer month = open.open().startMonth();
    Integer day = open.open().startDay();
    if (open.start() != null || open.relative() || month == null || day == null) {
      return null;
    }
    Integer year = null;
    for (DateMention anchor : stated) {
      LocalDate near = anchor.start() == null ? null : anchor.start().toLocalDate();
      Integer here = near == null ? null : nearest(near, month, day);
      if (here == null || (year != null && !year.equals(here))) {
        return null;
      }
      year = here;
    }
    return year == null ? null : dated(open, year, stated.get(0));
  }

  private static @Nullable Integer nearest(LocalDate anchor, int month, int day) {
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      try {
        LocalDate date = LocalDate.of(year, month, day);
        if (Math.abs(ChronoUnit.DAYS.between(anchor, date)) <= HALF_YEAR) {
          return year;
        }
      } catch (DateTimeException e) {
        // 29 February: not in every year
      }
    }
    return null;
  }

  private static @Nullable DateMention dated(DateMention mention, int year, DateMention anchor) {
    Open open = mention.open();
    Integer month = open.startMonth();
    Integer lastMonth = open.endMonth() == null ? month : open.endMonth();
    Integer lastDay = open.endDay() == null ? open.startDay() : open.endDay();
    int last = month != null && lastMonth != null && lastMonth < month ? year + 1 : year;
    PartialDate start = new PartialDate(year, month, open.startDay());
    LocalDate day = start.toLocalDate();
    if (open.weekday() != null && day != null && day.getDayOfWeek() != open.weekday()) {
      return null;
    }
    return new DateMention(
        mention.span(),
        mention.sentence(),
        start,
        new PartialDate(last, lastMonth, lastDay),
        Open.NOTHING,
        false,
        Basis.DEDUCED,
        "the year is not given; it is the one nearest to " + anchor.start() + " in the report",
        null);
  }
}
