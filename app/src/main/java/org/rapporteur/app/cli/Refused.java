package org.rapporteur.app.cli;

/** What was asked cannot be done as it was asked; the message says why. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public Refused(String message) {
    super(message);
  }
}
