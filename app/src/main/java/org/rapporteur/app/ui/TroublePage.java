package org.rapporteur.app.ui;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;

import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Problem;

/** The page shown when there is no other to show. */
final class TroublePage {
  private TroublePage() {}

  static Answered of(Frame frame, Problem problem) {
    String title = frame.wording().label("trouble", Integer.toString(problem.status()));
    return frame.page(
        title,
        el("article", "welcome")
            .with(
                el("h1").text(title),
                el("p").with(words(problem.detail())),
                el("p").with(link("/").text(frame.wording().say("trouble.back")))));
  }
}
