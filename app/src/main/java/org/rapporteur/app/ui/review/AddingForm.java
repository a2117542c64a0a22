package org.rapporteur.app.ui.review;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.review.SignedForm.buttons;
import static org.rapporteur.app.ui.review.SignedForm.hidden;

import java.util.List;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.model.Kind;

/** The form by which a person adds what the reader missed, in words of the report. */
final class AddingForm {
  private static final List<String> ADDED =
      List.of(
          "participants",
          "topics",
          "outcomes",
          "commitments",
          "counts",
          "start",
          "end",
          "city",
          "country",
          "name",
          "edition");

  private final SignedForm form;
  private final Wording wording;
  private final String id;

  AddingForm(Frame frame, String id) {
    form = new SignedForm(frame);
    wording = frame.wording();
    this.id = id;
  }

  /** Adds a value to an engagement. */
  Piece toEngagement() {
    Element what = el("select").is("name", "path");
    for (String each : ADDED) {
      what.with(el("option").is("value", each).text(wording.say("add." + each)));
    }
    Element more = el("input").is("name", "set").is("dir", "auto");
    return of(labelled("review.what", what), labelled("review.fields", more));
  }

  /** Adds an engagement to a report. */
  Piece toReport() {
    Element kinds = el("select").is("name", "set.kind");
    for (Kind kind : Kind.values()) {
      String label = wording.label("kind", kind.label());
      kinds.with(el("option").is("value", kind.label()).text(label));
    }
    return of(hidden("path", "engagement"), labelled("column.kind", kinds));
  }

  private Piece of(Piece before, Piece after) {
    Element quote =
        el("textarea", "quote")
            .is("name", "quote")
            .is("dir", "auto")
            .is("required", true)
            .is("data-words", true);
    return form.of(
        buttons(el("button").text(wording.say("review.add"))),
        hidden("id", id),
        hidden("act", "add"),
        el("h2").text(wording.say("review.add")),
        before,
        labelled("review.quote", quote),
        after);
  }

  private Piece labelled(String key, Element field) {
    return el("label").with(el("span").text(wording.say(key)), field);
  }
}
