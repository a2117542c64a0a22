package org.rapporteur.language.date.shape;

/** Tells whether the words around a date are about what is to come. */
final class Tense {
  private static final int SOON = 4;

  private Tense() {}

  /** True when such words stand before the date in its sentence, or soon after it. */
  static boolean future(Found found) {
    String kinds = found.line().kinds();
    int before = kinds.lastIndexOf('F', found.from());
    int after = kinds.indexOf('F', found.to());
    return before >= 0 || (after >= 0 && after - found.to() < SOON);
  }
}
