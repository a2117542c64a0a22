package org.rapporteur.app.ui.review;

import static org.rapporteur.app.ui.html.Element.el;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;

/** A form by which a person decides: every one asks for a name and a reason. */
final class SignedForm {
  /** The cookie that remembers who decided last. */
  static final String COOKIE = "by";

  private final Frame frame;
  private final Wording wording;

  SignedForm(Frame frame) {
    this.frame = frame;
    wording = frame.wording();
  }

  /** The form, holding these fields, then name and reason, then the buttons. */
  Element of(Piece buttons, Piece... fields) {
    return el("form", "decide")
        .is("method", "post")
        .is("action", "/review")
        .with(fields)
        .with(frame.token(), hidden("back", frame.asked().path()), signature(), buttons);
  }

  /** A row of buttons. */
  static Element buttons(Piece... buttons) {
    return el("div", "line").with(buttons);
  }

  private Piece signature() {
    String signedIn = frame.asked().caller().name();
    return el("div", "line")
        .with(
            signedIn == null ? field("by", "review.by", last()) : Piece.NONE,
            field("reason", "review.reason", null));
  }

  /** Cookies hold no spaces and no letters beyond ASCII: the name is kept coded. */
  private @Nullable String last() {
    String coded = frame.asked().cookie(COOKIE);
    try {
      return coded == null ? null : URLDecoder.decode(coded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private Piece field(String name, String key, @Nullable String value) {
    return el("label", "signed " + name)
        .with(
            el("span").text(wording.say(key)),
            el("input")
                .is("name", name)
                .is("dir", "auto")
                .is("required", true)
                .is("maxlength", "400")
                .is("value", value));
  }

  /** A field that is not shown. */
  static Element hidden(String name, String value) {
    return el("input").is("type", "hidden").is("name", name).is("value", value);
  }

  /** A button that decides so. */
  Element button(String act, String key, String letter) {
    return el("button")
        .is("name", "act")
        .is("value", act)
        .is("data-key", letter)
        .with(Piece.of(wording.say(key) + " "), el("kbd").text(letter));
  }
}
