package org.rapporteur.app.web;

/** What was asked cannot be answered; told in the shape of RFC 9457. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  private Problem(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  /** Of this status of HTTP. */
  public static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail);
  }

  /** Nothing goes by this name. */
  public static Problem notFound(String what) {
    return new Problem(404, "Not on record", "nothing on record is called " + what);
  }

  /** It was asked wrongly. */
  public static Problem wrong(String detail) {
    return new Problem(400, "Asked wrongly", detail);
  }

  /** More was sent than so many bytes, or nobody knows how much. */
  public static Problem tooLarge(int most) {
    return new Problem(413, "Too large", "no more than " + most + " bytes are taken here at once");
  }

  /** It does not fit what is on record. */
  public static Problem unfit(String detail) {
    return new Problem(422, "Does not fit the record", detail);
  }

  /** Status of HTTP. */
  public int status() {
    return status;
  }

  /** What went wrong, in a few words that are the same each time. */
  public String title() {
    return title;
  }

  /** What went wrong this time. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
