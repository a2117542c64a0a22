package org.rapporteur.identity.engagement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;

/**
 * The days between which an engagement lies as far as it is told.
 *
 * @param first the earliest
 * @param last the latest
 * @param exact true when both ends were told to the day
 */
record Days(LocalDate first, LocalDate last, boolean exact) {
  /** The days told, or null when none are. */
  static @Nullable Days of(Engagement told) {
    PartialDate start = told.when().start();
    if (start == null) {
      return null;
    }
    PartialDate end = told.when().end() == null ? start : told.when().end();
    LocalDate first = first(start);
    LocalDate last = last(end);
    boolean exact = start.toLocalDate() != null && end.toLocalDate() != null;
    return last.isBefore(first)
        ? new Days(first, last(start), exact)
        : new Days(first, last, exact);
  }

  /** Days between the two, 0 when they overlap. */
  long gap(Days other) {
    if (first.isAfter(other.last)) {
      return ChronoUnit.DAYS.between(other.last, first);
    }
    return last.isBefore(other.first) ? ChronoUnit.DAYS.between(last, other.first) : 0;
  }

  /** Days from the last of these to the day, 0 within, negative before. */
  long until(LocalDate day) {
    return day.isBefore(first)
        ? ChronoUnit.DAYS.between(first, day)
        : Math.max(0, ChronoUnit.DAYS.between(last, day));
  }

  private static LocalDate first(PartialDate date) {
    String iso = date.toString();
    return LocalDate.parse(
        iso.length() == 4 ? iso + "-01-01" : iso.length() == 7 ? iso + "-01" : iso);
  }

  private static LocalDate last(PartialDate date) {
    String iso = date.toString();
    return switch (iso.length()) {
      case 4 -> LocalDate.parse(iso + "-12-31");
      case 7 -> YearMonth.parse(iso).atEndOfMonth();
      default -> LocalDate.parse(iso);
    };
  }
}
