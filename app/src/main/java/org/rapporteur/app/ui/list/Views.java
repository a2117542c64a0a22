package org.rapporteur.app.ui.list;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Places;

/** The ways from one view of the filtered engagements to the others. */
public final class Views {
  private static final List<String> VIEWS = List.of("engagements", "timeline", "map", "network");

  private Views() {}

  /** The ways from the page that the frame stands around. */
  public static Piece of(Frame frame) {
    Map<String, String> parameters = new TreeMap<>(frame.asked().parameters());
    parameters.remove("offset");
    parameters.remove("lang");
    List<Piece> links = new ArrayList<>();
    for (String view : VIEWS) {
      boolean here = frame.asked().path().equals("/" + view);
      String key = view.equals("engagements") ? "view.list" : "nav." + view;
      links.add(
          link(Places.with("/" + view, parameters))
              .is("aria-current", here ? "page" : null)
              .text(frame.wording().say(key)));
    }
    return el("nav", "views").is("aria-label", frame.wording().say("view.label")).with(links);
  }
}
