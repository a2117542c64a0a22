package org.rapporteur.model;

/** What a count counts. */
public enum CountOf {
  /** People taking part. */
  PARTICIPANTS("participants"),
  /** States. */
  COUNTRIES("countries"),
  /** Organisations. */
  ORGANISATIONS("organisations"),
  /** Ministers. */
  MINISTERS("ministers"),
  /** Delegations. */
  DELEGATIONS("delegations"),
  /** Experts. */
  EXPERTS("experts"),
  /** Journalists. */
  JOURNALISTS("journalists"),
  /** Anything else. */
  OTHER("other");

  private final String label;

  CountOf(String label) {
    this.label = label;
  }

  /** The word used in files and commands. */
  public String label() {
    return label;
  }

  /** The constant with this label; throws when there is none. */
  public static CountOf ofLabel(String label) {
    for (CountOf value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no CountOf called " + label);
  }
}
