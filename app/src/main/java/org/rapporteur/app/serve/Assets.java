package org.rapporteur.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Route;
import org.rapporteur.read.format.Bytes;

/** The style, script and mark of the pages, as they lie in the program. */
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "desk.css", "text/css; charset=utf-8",
          "desk.js", "text/javascript; charset=utf-8",
          "mark.svg", "image/svg+xml");

  private Assets() {}

  static List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    TYPES.forEach(
        (name, type) -> {
          Answered answered = new Answered(200, type, bytes(name), Map.of());
          routes.add(Route.get("/assets/" + name, asked -> answered));
        });
    return routes;
  }

  private static Bytes bytes(String name) {
    String place = "/org/rapporteur/app/ui/" + name;
    try (InputStream in = Assets.class.getResourceAsStream(place)) {
      return Bytes.of(Objects.requireNonNull(in, place).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
