package org.rapporteur.record;

/** What a judgement does. */
public enum Act {
  /** The things judged are one. */
  SAME("same"),
  /** The things judged are not one. */
  DIFFERENT("different"),
  /** It cannot be told whether they are one. */
  UNSURE("unsure"),
  /** A value stands as it was read. */
  ACCEPT("accept"),
  /** A value is another than was read. */
  CORRECT("correct"),
  /** The report says something that was not read. */
  ADD("add"),
  /** The report does not say what was read. */
  REMOVE("remove"),
  /** One of the values that sources dispute stands; the others stay beside it. */
  SETTLE("settle"),
  /** A commitment was kept. */
  CLOSE("close"),
  /** A commitment will not be kept. */
  DROP("drop"),
  /** A commitment is open, whatever a rule found. */
  REOPEN("reopen"),
  /** Words, or a whole report, are erased for good. */
  REDACT("redact"),
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

  /** True for decisions on what one report says at a place of its text. */
  public boolean isOnValue() {
    return switch (this) {
      case ACCEPT, CORRECT, ADD, REMOVE -> true;
      case SAME, DIFFERENT, UNSURE, SETTLE, CLOSE, DROP, REOPEN, REDACT, WITHDRAW -> false;
    };
  }

  /** True for decisions on what became of a commitment. */
  public boolean isOnCommitment() {
    return this == CLOSE || this == DROP || this == REOPEN;
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
