package org.rapporteur.extract.weigh;

/** What a small model decides in extraction; each is learned and kept on its own. */
public enum Decision {
  /** Which mentions of an engagement are one happening. */
  SAME("same"),
  /** Which happenings are engagements to record. */
  SPECIFIC("specific"),
  /** Which happening is part of which. */
  PART("part"),
  /** Which party belongs to which happening. */
  MEMBERSHIP("membership"),
  /** In what capacity. */
  CAPACITY("capacity"),
  /** Which of the report's dates is a happening's first day. */
  DAY("day"),
  /** Whether that was its last day too. */
  LAST("last"),
  /** Which of the report's cities it is in. */
  CITY("city"),
  /** Which of the report's states it is in when no city is known. */
  STATE("state"),
  /** Which happening a topic, a result or a promise is told of. */
  HOME("home"),
  /** Which topics, results and promises stand. */
  STAND("stand");

  private final String label;

  Decision(String label) {
    this.label = label;
  }

  /** Its name in files and reports, such as {@code membership}. */
  public String label() {
    return label;
  }
}
