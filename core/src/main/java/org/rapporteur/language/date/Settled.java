package org.rapporteur.language.date;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Basis;
import org.rapporteur.model.PartialDate;

/**
 * What the words of a date come to.
 *
 * @param start the start, or null
 * @param end the end, or null
 * @param open what is known of a date that is not settled
 * @param relative whether it was told from the day of writing
 * @param basis its ground
 * @param reason the reason of a deduction or a warning, or null
 * @param extent the exact days of a period that start and end give more roughly, or null
 */
record Settled(
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    Open open,
    boolean relative,
    Basis basis,
    @Nullable String reason,
    @Nullable Extent extent) {

  static Settled stated(PartialDate start, PartialDate end, @Nullable String warning) {
    return new Settled(start, end, Open.NOTHING, false, Basis.STATED, warning, null);
  }

  static Settled deduced(PartialDate start, PartialDate end, boolean relative, String reason) {
    return new Settled(start, end, Open.NOTHING, relative, Basis.DEDUCED, reason, null);
  }

  /** Nothing settled, for the reason given. */
  static Settled unknown(Open open, boolean relative, @Nullable String reason) {
    return new Settled(null, null, open, relative, Basis.STATED, reason, null);
  }

  /**
   * A period of which the start and end give no more than the month, or else the year, that it lies
   * in; stated when there is no reason.
   */
  static Settled period(Extent extent, boolean relative, @Nullable String reason) {
    PartialDate start = common(extent);
    Basis basis = reason == null ? Basis.STATED : Basis.DEDUCED;
    return new Settled(start, start, Open.NOTHING, relative, basis, reason, exact(extent));
  }

  /** The same ground for a part of the period. */
  Settled within(Extent part) {
    PartialDate common = common(part);
    return new Settled(common, common, Open.NOTHING, relative, basis, reason, exact(part));
  }

  /** One day needs no more than its date. */
  private static @Nullable Extent exact(Extent extent) {
    return extent.first().equals(extent.last()) ? null : extent;
  }

  private static @Nullable PartialDate common(Extent extent) {
    LocalDate first = extent.first();
    LocalDate last = extent.last();
    if (first.equals(last)) {
      return PartialDate.of(first);
    }
    if (first.getYear() != last.getYear()) {
      return null;
    }
    boolean month = first.getMonth() == last.getMonth();
    return new PartialDate(first.getYear(), month ? first.getMonthValue() : null, null);
  }

  /** A day deduced from the day of publication. */
  static Settled counted(LocalDate day, LocalDate published) {
    PartialDate date = PartialDate.of(day);
    String reason = "counted from the day of publication, " + words(published);
    return deduced(date, date, true, reason);
  }

  /** "Wednesday 7 June 2023". */
  static String words(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + day.getDayOfMonth()
        + " "
        + month(day.getMonthValue())
        + " "
        + day.getYear();
  }

  /** The English name of a month. */
  static String month(int month) {
    return java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
