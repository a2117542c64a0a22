package org.rapporteur.triage;

/** What cues say together that none says alone. */
enum Signal {
  /** Two parties are named. */
  TWO_PARTIES,
  /** Three parties or more are named. */
  THREE_PARTIES,
  /** A noun of engagement and two parties. */
  EVENT_OF_TWO,
  /** A verb of dealing and two parties. */
  DEALING_OF_TWO,
  /** A verb of dealing and an office. */
  DEALING_IN_OFFICE,
  /** A noun of engagement and an office. */
  EVENT_IN_OFFICE,
  /** A noun or verb of engagement and the sides or a counterpart. */
  OF_SIDES,
  /** A noun of engagement and a verb of dealing. */
  EVENT_AND_DEALING;

  boolean holds(Stretch stretch) {
    return switch (this) {
      case TWO_PARTIES -> stretch.parties() >= 2;
      case THREE_PARTIES -> stretch.parties() >= 3;
      case EVENT_OF_TWO -> stretch.hasEvent() && stretch.parties() >= 2;
      case DEALING_OF_TWO -> stretch.hasDealing() && stretch.parties() >= 2;
      case DEALING_IN_OFFICE -> stretch.hasDealing() && stretch.hasOffice();
      case EVENT_IN_OFFICE -> stretch.hasEvent() && stretch.hasOffice();
      case OF_SIDES -> stretch.hasSides();
      case EVENT_AND_DEALING -> stretch.hasEvent() && stretch.hasDealing();
    };
  }
}
