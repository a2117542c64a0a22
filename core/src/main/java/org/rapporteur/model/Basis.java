package org.rapporteur.model;

/** On what ground a value stands. */
public enum Basis {
  /** The report says it. */
  STATED("stated"),
  /** It follows from what the report says; the reason is given. */
  DEDUCED("deduced"),
  /** Sources differ. */
  DISPUTED("disputed"),
  /** A named person confirmed it. */
  CONFIRMED("confirmed");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  /** The word used in files and commands. */
  public String label() {
    return label;
  }

  /** The constant with this label; throws when there is none. */
  public static Basis ofLabel(String label) {
    for (Basis value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Basis called " + label);
  }
}
