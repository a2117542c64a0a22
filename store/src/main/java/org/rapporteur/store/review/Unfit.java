package org.rapporteur.store.review;

/** A decision that cannot be taken on what is on record; the message says why. */
public final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public Unfit(String message) {
    super(message);
  }
}
