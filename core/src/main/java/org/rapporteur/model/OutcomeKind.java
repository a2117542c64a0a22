package org.rapporteur.model;

/** What sort of result an engagement produced. */
public enum OutcomeKind {
  /** A signed or concluded agreement. */
  AGREEMENT("agreement"),
  /** A memorandum of understanding. */
  MEMORANDUM("memorandum"),
  /** A joint statement or communique. */
  STATEMENT("statement"),
  /** Another adopted document. */
  DOCUMENT("document"),
  /** A decision taken. */
  DECISION("decision"),
  /** An understanding reached. */
  UNDERSTANDING("understanding");

  private final String label;

  OutcomeKind(String label) {
    this.label = label;
  }

  /** The word used in files and commands. */
  public String label() {
    return label;
  }

  /** The constant with this label; throws when there is none. */
  public static OutcomeKind ofLabel(String label) {
    for (OutcomeKind value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no OutcomeKind called " + label);
  }
}
