package org.rapporteur.record.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;
import org.rapporteur.record.Act;

/** How a commitment stands on a given day. */
public enum CommitmentStatus {
  /** Not yet due, or nothing says when it is due. */
  OPEN,
  /** A later engagement on record keeps it, or a person says that it was kept. */
  KEPT,
  /** A person says that it will not be kept. */
  DROPPED,
  /** Its time is over and nothing on record keeps or drops it. */
  OVERDUE;

  /**
   * How it stands; without a day nothing is called overdue.
   *
   * @param asOf the day to judge by, or null
   */
  public static CommitmentStatus of(CommitmentView commitment, @Nullable LocalDate asOf) {
    PartialDate due = commitment.value().due();
    if (commitment.closing() != null && commitment.closing().act() != Act.REOPEN) {
      return commitment.closing().act() == Act.DROP ? DROPPED : KEPT;
    }
    if (commitment.fate() != null) {
      return KEPT;
    }
    boolean over = asOf != null && due != null && lastDay(due).isBefore(asOf);
    return over ? OVERDUE : OPEN;
  }

  /** The last day of the year, month or day that a date names. */
  public static LocalDate lastDay(PartialDate date) {
    LocalDate day = date.toLocalDate();
    if (day != null) {
      return day;
    }
    return date.month() == null
        ? LocalDate.of(date.year(), 12, 31)
        : YearMonth.of(date.year(), date.month()).atEndOfMonth();
  }

  /** The constant with this label, or null: nothing stands so. */
  public static @Nullable CommitmentStatus ofLabel(String label) {
    for (CommitmentStatus value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    return null;
  }

  /** The word used in files and commands. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
