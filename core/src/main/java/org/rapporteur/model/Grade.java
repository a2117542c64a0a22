package org.rapporteur.model;

/** How firmly something was promised. */
public enum Grade {
  /** Agreed by the sides. */
  AGREED("agreed"),
  /** Announced as coming. */
  ANNOUNCED("announced"),
  /** Promised by one side. */
  PROMISED("promised"),
  /** Asked of somebody. */
  REQUESTED("requested");

  private final String label;

  Grade(String label) {
    this.label = label;
  }

  /** The word used in files and commands. */
  public String label() {
    return label;
  }

  /** The constant with this label; throws when there is none. */
  public static Grade ofLabel(String label) {
    for (Grade value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Grade called " + label);
  }
}
