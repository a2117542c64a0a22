package org.rapporteur.app.serve;

import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.api.Api;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.mcp.Assistants;
import org.rapporteur.app.ui.Pages;
import org.rapporteur.app.web.Route;

/**
 * What is offered to callers of one mark: pages, the interface for programs, and for assistants.
 */
final class Offer {
  private final Desk desk;
  private final Pages pages;
  private final List<Route> routes = new ArrayList<>();
  private @Nullable HttpServlet assistants;

  /** Over the record as this desk lets it be seen. */
  Offer(Desk desk) {
    this.desk = desk;
    Api api = new Api(desk);
    pages = new Pages(desk, api.operations());
    routes.addAll(api.routes());
    routes.addAll(pages.routes());
  }

  /** The desk. */
  Desk desk() {
    return desk;
  }

  /** The pages. */
  Pages pages() {
    return pages;
  }

  /** All routes, in the same order for every mark. */
  List<Route> routes() {
    return routes;
  }

  /** What assistants talk to; made when the first comes. */
  synchronized HttpServlet assistants() {
    HttpServlet now = assistants;
    if (now == null) {
      now = new Assistants(desk).servlet();
      assistants = now;
    }
    return now;
  }
}
