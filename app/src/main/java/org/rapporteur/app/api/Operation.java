package org.rapporteur.app.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Route;

/**
 * One thing that programs can ask for.
 *
 * @param id its name in client code
 * @param route where and how it is asked, and what answers
 * @param summary what it does, in a sentence
 * @param parameters what it takes in its address
 * @param sent what it takes in its body, or null
 * @param gives what it answers
 */
public record Operation(
    String id,
    Route route,
    String summary,
    List<Parameter> parameters,
    @Nullable Sent sent,
    Gives gives) {
  /** Copies the list. */
  public Operation {
    parameters = List.copyOf(parameters);
  }

  /** What can be answered. */
  public enum Gives {
    /** One JSON object. */
    OBJECT,
    /** One JSON object that was made by asking. */
    CREATED,
    /** A stretch of a list. */
    LIST,
    /** A calendar (RFC 5545). */
    CALENDAR
  }

  /**
   * What it takes in its body.
   *
   * @param type media type
   * @param fields names of the fields of a JSON object, those that must be there first; empty when
   *     the body is no JSON
   * @param needed how many of the fields must be there
   */
  public record Sent(String type, List<String> fields, int needed) {
    /** Copies the list. */
    public Sent {
      fields = List.copyOf(fields);
    }
  }
}
