package org.rapporteur.app.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Route;

/** The interface for programs over a record. */
public final class Api {
  /** Where all of it stands. */
  public static final String ROOT = "/api/";

  private static final String PROBLEM = "application/problem+json";

  private final List<Operation> operations;

  /** Over a record. */
  public Api(Desk desk) {
    operations =
        Stream.of(
                new Reading(desk).operations(),
                new Bringing(desk).operations(),
                new Deciding(desk).operations(),
                new Feeds(desk).operations())
            .flatMap(List::stream)
            .toList();
  }

  /** What can be asked for. */
  public List<Operation> operations() {
    return operations;
  }

  /** The routes of all operations, and of the document that describes them. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    operations.forEach(operation -> routes.add(operation.checked()));
    String document = new OpenApi().of(operations);
    routes.add(Route.get(ROOT + "openapi.json", asked -> Answered.json(document)));
    return routes;
  }

  /** Trouble told in the shape of RFC 9457. */
  public static Answered trouble(Problem problem) {
    Answered answered =
        Written.object(
            fields ->
                fields
                    .text("type", "about:blank")
                    .text("title", problem.title())
                    .number("status", problem.status())
                    .text("detail", problem.detail()));
    return new Answered(problem.status(), PROBLEM, answered.body(), answered.headers());
  }
}
