package org.rapporteur.bench.growth;

import java.util.SplittableRandom;

/** What one asks of a record of generated reports. */
public final class Asking {
  private Asking() {}

  /** The name of a person, in Latin or Cyrillic script. */
  public static String name(SplittableRandom random) {
    return Vocabulary.person(random).in(random.nextInt(2) == 0 ? "en" : "ru");
  }
}
