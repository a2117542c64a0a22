package org.rapporteur.app.bring;

/** Something brought in does not hold; the message says what and why. */
public final class Unsound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public Unsound(String message) {
    super(message);
  }
}
