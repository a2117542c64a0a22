package org.rapporteur.model;

/** What sort of party it is. */
public enum PartyType {
  /** A person in a public role. */
  PERSON("person"),
  /** A state. */
  STATE("state"),
  /** A class of parties named as one, never expanded. */
  GROUP("group"),
  /** A ministry, organisation, think tank or company. */
  ORGANISATION("organisation");

  private final String label;

  PartyType(String label) {
    this.label = label;
  }

  /** The word used in files and commands. */
  public String label() {
    return label;
  }

  /** The constant with this label; throws when there is none. */
  public static PartyType ofLabel(String label) {
    for (PartyType value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no PartyType called " + label);
  }
}
