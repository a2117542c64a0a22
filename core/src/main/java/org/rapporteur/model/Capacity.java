package org.rapporteur.model;

/** In what capacity a party takes part. */
public enum Capacity {
  /** Convenes or organises. */
  ORGANISER("organiser"),
  /** Receives the others. */
  HOST("host"),
  /** Leads a side or chairs. */
  HEAD("head"),
  /** Addresses the gathering. */
  SPEAKER("speaker"),
  /** Takes part. */
  PARTICIPANT("participant"),
  /** Invited, not said to have come. */
  INVITED("invited"),
  /** Declined, refused or boycotted. */
  ABSENT("absent");

  private final String label;

  Capacity(String label) {
    this.label = label;
  }

  /** The word used in files and commands. */
  public String label() {
    return label;
  }

  /** The constant with this label; throws when there is none. */
  public static Capacity ofLabel(String label) {
    for (Capacity value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Capacity called " + label);
  }
}
