package org.rapporteur.app.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.PartialDate;

class DateWordsTest {
  private static String range(String start, String end) {
    return DateWords.of(PartialDate.parse(start), PartialDate.parse(end));
  }

  @Test
  void writesDatesAsExactAsTheyAreKnown() {
    assertEquals("3 April 2018", range("2018-04-03", "2018-04-03"));
    assertEquals("April 2018", range("2018-04", "2018-04"));
    assertEquals("2018", range("2018", "2018"));
    assertEquals("from 3 April 2018", DateWords.of(PartialDate.parse("2018-04-03"), null));
  }

  @Test
  void saysWhatDaysShareOnce() {
    assertEquals("3–5 April 2018", range("2018-04-03", "2018-04-05"));
    assertEquals("30 April – 2 May 2018", range("2018-04-30", "2018-05-02"));
    assertEquals("31 December 2018 – 1 January 2019", range("2018-12-31", "2019-01-01"));
  }
}
