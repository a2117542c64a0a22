package org.rapporteur.app.evaluate;

import java.util.Locale;

/** A value of an engagement that is scored on its own, in the order of the score table. */
enum Slot {
  ENGAGEMENT,
  KIND,
  SERIES,
  EDITION,
  STATUS,
  START,
  END,
  CITY,
  COUNTRY,
  PART_OF,
  PARTICIPANT,
  CAPACITY,
  ROLE,
  REPRESENTS,
  COUNT,
  BOUND,
  TOPIC,
  OUTCOME,
  OUTCOME_KIND,
  COMMITMENT,
  GRADE,
  DUE;

  /** The model that decides on it, or empty when a rule does. */
  String model() {
    return switch (this) {
      case ENGAGEMENT -> "specific";
      case PART_OF -> "part";
      case PARTICIPANT -> "membership";
      case CAPACITY -> "capacity";
      default -> "";
    };
  }

  /** The word used in tables. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
