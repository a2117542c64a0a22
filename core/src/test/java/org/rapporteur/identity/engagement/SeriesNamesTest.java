package org.rapporteur.identity.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** When two series are one, going by their names. */
class SeriesNamesTest {
  private static boolean same(String one, String other) {
    boolean same = SeriesNames.compare(one, other).isPresent();
    assertEquals(same, SeriesNames.compare(other, one).isPresent());
    boolean keyed = SeriesNames.keys(one).stream().anyMatch(SeriesNames.keys(other)::contains);
    return same && keyed;
  }

  @Test
  void aShortNameIsThatOfTheLongOneItStandsIn() {
    assertEquals(true, same("baku conference", "baku conference on strategic stability"));
    assertEquals(false, same("baku conference on law", "baku conference on strategic stability"));
  }

  @Test
  void wordsThatManySeriesHaveTellNone() {
    assertEquals(false, same("security conference", "baku security conference"));
  }

  @Test
  void theSidesMustBeTheSame() {
    assertEquals(true, same("amber dialogue|EG|KZ", "amber dialogue on arms|EG|KZ"));
    assertEquals(false, same("amber dialogue|EG|KZ", "amber dialogue on arms|EG|UZ"));
  }
}
