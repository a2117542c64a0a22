package org.rapporteur.app.ui.review;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Places;

/** The way from one report that an entry comes from to the others. */
final class OtherReports {
  private final Frame frame;

  OtherReports(Frame frame) {
    this.frame = frame;
  }

  /** Their numbers; nothing when there is one alone. */
  Piece of(List<String> reports, String shown) {
    if (reports.size() < 2) {
      return Piece.NONE;
    }
    Element ways = el("p", "ways");
    int number = 0;
    for (String report : reports) {
      number++;
      Map<String, String> parameters = new TreeMap<>(frame.asked().parameters());
      parameters.put("source", report);
      ways.with(
          link(Places.with(frame.asked().path(), parameters))
              .is("class", "cite")
              .is("aria-current", report.equals(shown) ? "true" : null)
              .is("aria-label", frame.wording().say("column.report") + " " + number)
              .text(frame.wording().number(number)));
    }
    return ways;
  }
}
