package org.rapporteur.app.ui;

import static org.rapporteur.app.ui.html.Element.el;

import org.jspecify.annotations.Nullable;
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
    Wording wording = Wording.of(asked);
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
    Element html =
        el("html")
            .is("lang", wording.language())
            .is("dir", wording.direction())
            .with(
                el("head")
                    .with(
                        el("meta").is("charset", "utf-8"),
                        el("meta")
                            .is("name", "viewport")
                            .is("content", "width=device-width, initial-scale=1"),
                        el("title").text(wording.say("sign.in") + " · Rapporteur"),
                        el("link").is("rel", "icon").is("href", "/assets/mark.svg"),
                        el("link").is("rel", "stylesheet").is("href", "/assets/desk.css")),
                el("body")
                    .with(
                        el("header", "top").with(el("span", "brand").text("Rapporteur")),
                        el("main")
                            .is("id", "main")
                            .with(
                                el("article", "welcome")
                                    .with(el("h1").text(wording.say("sign.in")), said, form))));
    return Answered.html("<!doctype html>\n" + html + "\n");
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
