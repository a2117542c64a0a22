package org.rapporteur.model;

/** Whether an engagement took place. */
public enum Status {
  /** Took place or is under way. */
  HELD("held"),
  /** Announced or expected at publication. */
  PLANNED("planned"),
  /** Called off or postponed. */
  CANCELLED("cancelled");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  /** The word used in files and commands. */
  public String label() {
    return label;
  }

  /** The constant with this label; throws when there is none. */
  public static Status ofLabel(String label) {
    for (Status value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Status called " + label);
  }
}
