package org.rapporteur.app.cli;

/** What was asked cannot be done as it was asked; the message says why. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message);
  }
}
