package org.rapporteur.model;

/** What sort of engagement it is. */
public enum Kind {
  /** A gathering with a programme and many parties. */
  CONFERENCE("conference"),
  /** A meeting of an organisation's own organ. */
  SESSION("session"),
  /** A round of a standing mechanism between parties. */
  CONSULTATION("consultation"),
  /** Talks between people or delegations. */
  MEETING("meeting"),
  /** Travel of a person or delegation to a host. */
  VISIT("visit"),
  /** A telephone or video conversation. */
  CALL("call");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The word used in files and commands. */
  public String label() {
    return label;
  }

  /** The constant with this label; throws when there is none. */
  public static Kind ofLabel(String label) {
    for (Kind value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Kind called " + label);
  }
}
