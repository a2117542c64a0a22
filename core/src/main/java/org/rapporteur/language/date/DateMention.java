package org.rapporteur.language.date;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Basis;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Span;

/**
 * A date or period named in a report.
 *
 * @param span its words
 * @param sentence number of its sentence
 * @param start the first day, month or year; null when the year is not known or no such day exists
 * @param end the last day, month or year, equal to {@code start} for one day; null when that is
 * @param open what is known though the date is not settled
 * @param relative whether it is told from the day of writing ("today", "last month")
 * @param basis stated, or deduced from the day of publication or another calendar
 * @param reason the ground of a deduction, or a warning about a stated date; null otherwise
 * @param extent the exact days of a period that {@code start} and {@code end} give more roughly (a
 *     week, a quarter, the end of a month); null when they say all
 */
public record DateMention(
    Span span,
    int sentence,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    Open open,
    boolean relative,
    Basis basis,
    @Nullable String reason,
    @Nullable Extent extent) {
  /** Refuses a deduction without reason and an end without start. */
  public DateMention {
    if (basis == Basis.DEDUCED && reason == null) {
      throw new IllegalArgumentException("a deduced date needs its reason");
    }
    if (start == null && end != null) {
      throw new IllegalArgumentException("an end without a start");
    }
  }
}
