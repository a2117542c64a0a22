package org.rapporteur.app.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.export.Format;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Problem;
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

  /**
   * What is answered when all is well.
   *
   * @param status of HTTP
   * @param type media type
   * @param schema name of its shape
   */
  public record Gives(int status, String type, String schema) {
    private static final String JSON = "application/json";

    /** One JSON object of this shape. */
    static Gives one(String schema) {
      return new Gives(200, JSON, schema);
    }

    /** One JSON object of this shape that was made by asking. */
    static Gives created(String schema) {
      return new Gives(201, JSON, schema);
    }

    /** A stretch of a list of such objects. */
    static Gives list(String schema) {
      return one(schema + Schemas.LIST);
    }

    /** A calendar (RFC 5545). */
    static Gives calendar() {
      return new Gives(200, Format.ics.mediaType(), "Calendar");
    }
  }

  /** Refuses parameters that it has not, or that are not what they may be. */
  void check(Asked asked) {
    for (String name : asked.parameters().keySet()) {
      if (parameters.stream().noneMatch(each -> each.isAsked(name))) {
        throw Problem.wrong("no parameter is called " + name);
      }
    }
    parameters.forEach(each -> each.check(asked));
  }

  /** Its route, where what is asked is checked before it is answered. */
  Route checked() {
    return new Route(
        route.method(),
        route.path(),
        asked -> {
          check(asked);
          return route.handler().answer(asked);
        });
  }
}
