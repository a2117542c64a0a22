package org.rapporteur.identity.engagement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/**
 * The days between which an engagement lies as far as it is told.
 *
 * @param first the earliest
 * @param last the latest
 * @param exact true when both ends were told to the day
 */
record Days(LocalDate first, LocalDate last, boolean exact) {
  /**
   * The days told, or null when none are. Of a day in words that also tell when something promised
   * there falls due, apart from where the engagement is named, only the year is taken: it was
   * hardly held when its promise fell due.
   */
  static @Nullable Days of(Engagement told) {
    PartialDate start = told.when().start();
    if (start == null) {
      return null;
    }
    if (isDueDay(told)) {
      return of(new PartialDate(start.year(), null, null));
    }
    PartialDate end = told.when().end() == null ? start : told.when().end();
    LocalDate first = first(start);
    LocalDate last = last(end);
    boolean exact = start.toLocalDate() != null && end.toLocalDate() != null;
    return last.isBefore(first)
        ? new Days(first, last(start), exact)
        : new Days(first, last, exact);
  }

  private static boolean isDueDay(Engagement told) {
    if (told.status() != Status.HELD || told.content().commitments().isEmpty()) {
      return false;
    }
    Map<String, Span> words = new HashMap<>();
    told.evidence().forEach(each -> words.putIfAbsent(each.path(), each.span()));
    Span start = words.get("start");
    Span kind = words.get("kind");
    for (int i = 0; start != null && i < told.content().commitments().size(); i++) {
      String promise = "commitments[" + i + "]";
      Span said = words.get(promise);
      boolean ofItself = said == null || (kind != null && isWithin(kind, said));
      if (start.equals(words.get(promise + ".due")) && !ofItself) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(Span inner, Span outer) {
    return inner.start() >= outer.start() && inner.end() <= outer.end();
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

  /** The days that a date may be. */
  static Days of(PartialDate date) {
    return new Days(first(date), last(date), date.toLocalDate() != null);
  }

  private static LocalDate first(PartialDate date) {
    Integer month = date.month();
    LocalDate day = date.toLocalDate();
    return day != null ? day : LocalDate.of(date.year(), month == null ? 1 : month, 1);
  }

  private static LocalDate last(PartialDate date) {
    Integer month = date.month();
    LocalDate day = date.toLocalDate();
    return day != null ? day : YearMonth.of(date.year(), month == null ? 12 : month).atEndOfMonth();
  }
}
