package org.rapporteur.app.web;

/**
 * A path and what answers there.
 *
 * @param method how it is asked
 * @param path such as {@code /engagements/{id}}
 * @param handler answers
 */
public record Route(Method method, String path, Handler handler) {
  /** How it is asked. */
  public enum Method {
    /** Reads. */
    GET,
    /** Changes the record. */
    POST
  }

  /** Answers what is asked. */
  @FunctionalInterface
  public interface Handler {
    /** The answer; throws {@link Problem} when there is none to give. */
    Answered answer(Asked asked);
  }

  /** A route that reads. */
  public static Route get(String path, Handler handler) {
    return new Route(Method.GET, path, handler);
  }

  /** A route that changes the record. */
  public static Route post(String path, Handler handler) {
    return new Route(Method.POST, path, handler);
  }
}
