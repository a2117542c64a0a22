package org.rapporteur.read.format;

/** The bytes of a document cannot be brought to a report; says where and why. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String where;

  /**
   * Trouble at a place.
   *
   * @param where the place within the document, such as {@code byte 17}; empty when it is the whole
   * @param reason what is wrong, in words
   */
  public Unreadable(String where, String reason) {
    super(reason);
    this.where = where;
  }

  /** The place within the document; empty when it is the whole. */
  public String where() {
    return where;
  }

  /** What is wrong, in words. */
  public String reason() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
