package org.rapporteur.app.fetch;

/** Why nothing was fetched from an address. */
public final class Unfetched extends Exception {
  private static final long serialVersionUID = 1L;

  Unfetched(String why) {
    super(why);
  }

  /** In words. */
  public String why() {
    return String.valueOf(getMessage());
  }
}
