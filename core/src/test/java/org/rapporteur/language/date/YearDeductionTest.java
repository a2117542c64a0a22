package org.rapporteur.language.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.YearDeduction.Neighbour;

class YearDeductionTest {
  private static final Open WEDNESDAY_23_JUNE = new Open(DayOfWeek.WEDNESDAY, 6, 23, 6, 23);

  @Test
  void listsTheYearsInWhichADayFallsOnAWeekday() {
    assertEquals(
        List.of(2010, 2021, 2027), YearDeduction.years(6, 23, DayOfWeek.WEDNESDAY, 2009, 2030));
    assertEquals(List.of(2020), YearDeduction.years(2, 29, DayOfWeek.SATURDAY, 2008, 2024));
  }

  @Test
  void settlesTheYearFromTheEditionBefore() {
    YearDeduction.Deduced year =
        YearDeduction.settle(WEDNESDAY_23_JUNE, 9, new Neighbour(8, 2020)).orElseThrow();
    assertEquals(2021, year.year());
    assertEquals(
        "23 June is a Wednesday in 2010, 2021, 2027 and 2032; edition 8 is put in 2020 and editions"
            + " follow within 3 years: 2021",
        year.reason());
  }

  @Test
  void leavesTheYearOpenWhenNoneOrSeveralFit() {
    assertTrue(YearDeduction.settle(WEDNESDAY_23_JUNE, 2011, 2020, "so").isEmpty());
    assertTrue(YearDeduction.settle(WEDNESDAY_23_JUNE, 2010, 2021, "so").isEmpty());
    assertTrue(YearDeduction.settle(Open.NOTHING, 2021, 2021, "so").isEmpty());
  }
}
