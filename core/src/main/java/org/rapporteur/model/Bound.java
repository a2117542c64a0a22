package org.rapporteur.model;

/** How a count is bounded. */
public enum Bound {
  /** The number itself. */
  EXACTLY("exactly"),
  /** Around the number. */
  ABOUT("about"),
  /** The number or more. */
  MORE_THAN("more than"),
  /** At most the number. */
  UP_TO("up to");

  private final String label;

  Bound(String label) {
    this.label = label;
  }

  /** The word used in files and commands. */
  public String label() {
    return label;
  }

  /** The constant with this label; throws when there is none. */
  public static Bound ofLabel(String label) {
    for (Bound value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Bound called " + label);
  }
}
