package org.rapporteur.model;

/** Who may see a report. */
public enum Mark {
  /** Anybody. */
  PUBLIC("public"),
  /** The team; the default. */
  INTERNAL("internal"),
  /** Named people only. */
  RESTRICTED("restricted");

  private final String label;

  Mark(String label) {
    this.label = label;
  }

  /** The word used in files and commands. */
  public String label() {
    return label;
  }

  /** The constant with this label; throws when there is none. */
  public static Mark ofLabel(String label) {
    for (Mark value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Mark called " + label);
  }
}
