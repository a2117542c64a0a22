package org.rapporteur.app.ui;

import static org.rapporteur.app.ui.html.Element.el;

import org.jspecify.annotations.Nullable;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;

/** Where one signs in. It tells nothing of the record. */
public final class SignInPage {
  private SignInPage() {}

  /** The page, with what went wrong before, if anything did. */
  public static Answered of(Asked asked, @Nullable String trouble) {
    Frame frame = new Frame(asked, Wording.of(asked), "");
    Wording wording = frame.wording();
    Element form =
        el("form", "sign")
            .is("method", "post")
            .is("action", "/sign-in")
            .with(
                field(wording.say("sign.name"), "name", "text", "username"),
                field(wording.say("sign.password"), "password", "password", "current-password"),
                el("button", "first").text(wording.say("sign.in")));
    Piece said =
        trouble == null
            ? Piece.NONE
            : el("p", "done").is("role", "alert").text(wording.say("sign." + trouble));
    return frame.outside(
        wording.say("sign.in"),
        el("article", "welcome").with(el("h1").text(wording.say("sign.in")), said, form));
  }

  private static Piece field(String label, String name, String type, String autocomplete) {
    return el("label")
        .with(
            el("span").text(label),
            el("input")
                .is("type", type)
                .is("name", name)
                .is("dir", "auto")
                .is("required", true)
                .is("maxlength", "400")
                .is("autocomplete", autocomplete));
  }
}
