package org.rapporteur.language.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Settles the year of a day whose weekday is given: from the years that are possible, exactly one
 * may have the day on that weekday. Otherwise the date stays open.
 */
public final class YearDeduction {
  /** Editions of a series are taken to follow one another within this many years. */
  public static final int YEARS_BETWEEN_EDITIONS = 3;

  private static final int SHOWN = 10;

  private YearDeduction() {}

  /**
   * A year with its ground.
   *
   * @param year the year
   * @param reason the whole reason in words
   */
  public record Deduced(int year, String reason) {}

  /**
   * An edition of the same series whose year is known.
   *
   * @param edition its number, from 1
   * @param year its year
   */
  public record Neighbour(int edition, int year) {}

  /** The years from earliest to latest in which the day of the month falls on the weekday. */
  public static List<Integer> years(
      int month, int day, DayOfWeek weekday, int earliest, int latest) {
    List<Integer> out = new ArrayList<>();
    for (int year = earliest; year <= latest; year++) {
      boolean exists =
          day <= java.time.YearMonth.of(Year.of(year).getValue(), month).lengthOfMonth();
      if (exists && LocalDate.of(year, month, day).getDayOfWeek() == weekday) {
        out.add(year);
      }
    }
    return out;
  }

  /**
   * The one year from earliest to latest in which the open date falls on its weekday.
   *
   * @param open a date with weekday, month and day
   * @param why what bounds the years, for the reason: "the report is of 2021"
   */
  public static Optional<Deduced> settle(Open open, int earliest, int latest, String why) {
    if (open.weekday() == null || open.startMonth() == null || open.startDay() == null) {
      return Optional.empty();
    }
    int month = open.startMonth();
    int day = open.startDay();
    List<Integer> fitting = years(month, day, open.weekday(), earliest, latest);
    if (fitting.size() != 1) {
      return Optional.empty();
    }
    List<Integer> shown = years(month, day, open.weekday(), earliest - SHOWN, latest + SHOWN);
    String weekday = open.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String reason =
        day
            + " "
            + Settled.month(month)
            + " is a "
            + weekday
            + " in "
            + list(shown)
            + "; "
            + why
            + ": "
            + fitting.get(0);
    return Optional.of(new Deduced(fitting.get(0), reason));
  }

  /**
   * The year of an edition from its weekday and from the year of another edition: each edition
   * follows the one before within {@value #YEARS_BETWEEN_EDITIONS} years.
   */
  public static Optional<Deduced> settle(Open open, int edition, Neighbour neighbour) {
    int steps = edition - neighbour.edition();
    int far = neighbour.year() + steps * YEARS_BETWEEN_EDITIONS;
    String why =
        "edition "
            + neighbour.edition()
            + " is put in "
            + neighbour.year()
            + " and editions follow within "
            + YEARS_BETWEEN_EDITIONS
            + " years";
    return settle(open, Math.min(far, neighbour.year()), Math.max(far, neighbour.year()), why);
  }

  private static String list(List<Integer> years) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < years.size(); i++) {
      out.append(i == 0 ? "" : i == years.size() - 1 ? " and " : ", ").append(years.get(i));
    }
    return out.toString();
  }
}
