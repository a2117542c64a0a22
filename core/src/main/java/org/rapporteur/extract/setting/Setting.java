package org.rapporteur.extract.setting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/**
 * When and where a happening is, and whether it took place; each with its words.
 *
 * @param start first day, or null
 * @param end last day, or null
 * @param days its days where their year is open, or null
 * @param city its city, or null
 * @param country its state, or null
 * @param status whether it took place
 */
public record Setting(
    @Nullable Value<PartialDate> start,
    @Nullable Value<PartialDate> end,
    @Nullable Value<Engagement.OpenDays> days,
    @Nullable Value<String> city,
    @Nullable Value<String> country,
    Value<Status> status) {
  /**
   * A value with the words that carry it.
   *
   * @param value the value
   * @param span the words
   * @param basis stated or deduced
   * @param reason the whole reason of a deduction, else null
   */
  public record Value<T>(T value, Span span, Basis basis, @Nullable String reason) {
    /** A value the words state. */
    public static <T> Value<T> stated(T value, Span span) {
      return new Value<>(value, span, Basis.STATED, null);
    }

    /** A value that a date gives, on the date's own ground. */
    static <T> Value<T> of(DateMention date, T value) {
      return new Value<>(value, date.span(), date.basis(), date.reason());
    }

    /** A value that follows from the words. */
    public static <T> Value<T> deduced(T value, Span span, String reason) {
      return new Value<>(value, span, Basis.DEDUCED, reason);
    }
  }
}
