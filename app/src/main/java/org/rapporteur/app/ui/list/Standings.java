package org.rapporteur.app.ui.list;

import static org.rapporteur.app.ui.html.Element.el;

import java.util.Map;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.record.view.CommitmentStatus;

/** Above commitments: how those shown must stand, and on which day. */
final class Standings {
  private final Frame frame;
  private final Wording wording;

  Standings(Frame frame) {
    this.frame = frame;
    wording = frame.wording();
  }

  Piece piece() {
    Element choice = el("select").is("name", "status");
    choice.with(el("option").is("value", "").text(wording.say("standing.any")));
    for (CommitmentStatus status : CommitmentStatus.values()) {
      choice.with(
          el("option")
              .is("value", status.label())
              .is("selected", status.label().equals(frame.asked().value("status")))
              .text(wording.label("standing", status.label())));
    }
    Element form = el("form", "line").is("action", frame.asked().path());
    for (Map.Entry<String, String> each : frame.asked().parameters().entrySet()) {
      if (FilterPanel.isKept(each.getKey())) {
        form.with(
            el("input")
                .is("type", "hidden")
                .is("name", each.getKey())
                .is("value", each.getValue()));
      }
    }
    return form.with(
        el("label").with(el("span").text(wording.say("filter.status")), choice),
        el("label")
            .with(
                el("span").text(wording.say("filter.as_of")),
                el("input")
                    .is("type", "date")
                    .is("name", "as_of")
                    .is("value", frame.asked().value("as_of"))),
        el("button").text(wording.say("filter.go")));
  }
}
