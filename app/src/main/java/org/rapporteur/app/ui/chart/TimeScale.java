package org.rapporteur.app.ui.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.PartialDate;

/** Where days stand on a line from one side of a picture to the other. */
final class TimeScale {
  /** Room on both sides. */
  private static final int MARGIN = 24;

  private static final double WIDTH = Picture.WIDTH - 2.0 * MARGIN;

  /** Of a longer time years are told, of more than half of it every second month. */
  private static final int MONTHS_SHOWN = 18;

  private static final int MOST_TICKS = 16;
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

  private final LocalDate first;
  private final long days;
  private final boolean mirrored;

  /**
   * From the first day to the last.
   *
   * @param mirrored whether time runs from the right to the left
   */
  TimeScale(LocalDate first, LocalDate last, boolean mirrored) {
    this.first = first.withDayOfMonth(1);
    LocalDate end = last.plusMonths(1).withDayOfMonth(1);
    days = Math.max(ChronoUnit.DAYS.between(this.first, end), 1);
    this.mirrored = mirrored;
  }

  /** How far from the left the beginning of the day stands. */
  double at(LocalDate day) {
    double part = (double) ChronoUnit.DAYS.between(first, day) / days;
    return MARGIN + WIDTH * (mirrored ? 1 - part : part);
  }

  /** Months, or years where there are too many months, whose beginnings help to read off days. */
  List<PartialDate> ticks() {
    List<PartialDate> ticks = new ArrayList<>();
    LocalDate end = first.plusDays(days);
    long months = ChronoUnit.MONTHS.between(first, end);
    if (months <= MONTHS_SHOWN) {
      int step = months > MONTHS_SHOWN / 2 ? 2 : 1;
      for (LocalDate day = first; day.isBefore(end); day = day.plusMonths(step)) {
        ticks.add(new PartialDate(day.getYear(), day.getMonthValue(), null));
      }
      return ticks;
    }
    int step = step(end.getYear() - first.getYear() + 1);
    int whole = first.getDayOfYear() == 1 ? first.getYear() : first.getYear() + 1;
    int round = Math.floorDiv(whole + step - 1, step) * step;
    for (int year = round; LocalDate.of(year, 1, 1).isBefore(end); year += step) {
      ticks.add(new PartialDate(year, null, null));
    }
    return ticks;
  }

  /** The smallest step in years by which there are not too many ticks. */
  private static int step(int years) {
    for (int step : STEPS) {
      if (years / step <= MOST_TICKS) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }
}
