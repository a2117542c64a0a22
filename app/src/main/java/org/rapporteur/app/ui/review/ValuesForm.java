package org.rapporteur.app.ui.review;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.words;
import static org.rapporteur.app.ui.review.SignedForm.buttons;
import static org.rapporteur.app.ui.review.SignedForm.hidden;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.app.ui.entry.Labels;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.record.Anchor;
import org.rapporteur.record.Flat;
import org.rapporteur.record.view.EngagementView;

/** The form by which a person accepts, corrects or takes away a value of an engagement. */
final class ValuesForm {
  private final Wording wording;
  private final SignedForm form;

  ValuesForm(Frame frame) {
    wording = frame.wording();
    form = new SignedForm(frame);
  }

  /** The form of the engagement. */
  Piece of(EngagementView view) {
    Labels labels = new Labels(wording);
    Map<String, String> values = new LinkedHashMap<>(Flat.of(view.value()));
    List.of("id", "main", "part_of").forEach(values::remove);
    Set<String> paths = new LinkedHashSet<>(values.keySet());
    Element rows = el("div", "values");
    for (String path : paths) {
      rows.with(
          el("label", "value-row")
              .with(
                  el("input")
                      .is("type", "radio")
                      .is("name", "path")
                      .is("value", path)
                      .is("required", true),
                  el("span", "field").text(labels.of(Anchor.nameOf(path))),
                  el("span").with(words(labels.value(path, values)))));
    }
    return form.of(
        buttons(
            form.button("accept", "review.accept", "a"),
            form.button("correct", "review.correct", "c"),
            form.button("remove", "review.remove", "x")),
        hidden("id", view.id()),
        el("h2").text(wording.say("review.values")),
        rows,
        el("label")
            .with(
                el("span").text(wording.say("review.instead")),
                el("input").is("name", "value").is("dir", "auto").is("data-words", true)));
  }
}
