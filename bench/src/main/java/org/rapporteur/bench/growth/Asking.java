package org.rapporteur.bench.growth;

import java.util.SplittableRandom;

/** What one asks of a record of generated reports. */
public final class Asking {
  private static final Names NAMES = Names.chosen();

  private Asking() {}

  /** The name of a person, in Latin or Cyrillic script. */
  public static String name(SplittableRandom random) {
    return NAMES.person(random).in(random.nextInt(2) == 0 ? "en" : "ru");
  }
}
