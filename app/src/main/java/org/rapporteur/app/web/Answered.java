package org.rapporteur.app.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.read.format.Bytes;

/**
 * An answer.
 *
 * @param status of HTTP
 * @param type media type
 * @param body what is answered
 * @param headers further headers
 */
public record Answered(int status, String type, Bytes body, Map<String, String> headers) {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = "application/json";
  private static final int OK = 200;
  private static final int SEE_OTHER = 303;

  /** Copies the map. */
  public Answered {
    headers = Map.copyOf(headers);
  }

  /** A page. */
  public static Answered html(String page) {
    return of(OK, HTML, page);
  }

  /** JSON. */
  public static Answered json(String json) {
    return of(OK, JSON, json);
  }

  /** Any text. */
  public static Answered of(int status, String type, String text) {
    return new Answered(status, type, Bytes.of(text.getBytes(StandardCharsets.UTF_8)), Map.of());
  }

  /** Leads on to another page of ours. */
  public static Answered seeOther(String path) {
    return of(SEE_OTHER, HTML, "").with("Location", path);
  }

  /** The same with another status. */
  public Answered withStatus(int other) {
    return new Answered(other, type, body, headers);
  }

  /** The same with one more header. */
  public Answered with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Answered(status, type, body, more);
  }
}
