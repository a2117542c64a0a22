package org.rapporteur.record;

/** What a judgement does. */
public enum Act {
  /** The things judged are one. */
  SAME("same"),
  /** The things judged are not one. */
  DIFFERENT("different"),
  /** It cannot be told whether they are one. */
  UNSURE("unsure"),
  /** Takes an earlier judgement back. */
  WITHDRAW("withdraw");

  private final String label;

  Act(String label) {
    this.label = label;
  }

  /** The word used in files and commands. */
  public String label() {
    return label;
  }

  /** The constant with this label; throws when there is none. */
  public static Act ofLabel(String label) {
    for (Act value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Act called " + label);
  }
}
