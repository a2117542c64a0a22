package org.rapporteur.app.ui.frame;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Places;

/** What stands around every page: its head, the way to the others, search, languages. */
public final class Frame {
  private static final List<String> SECTIONS =
      List.of(
          "engagements",
          "series",
          "parties",
          "commitments",
          "disagreements",
          "reports",
          "review",
          "inbox");

  private final Asked asked;
  private final Wording wording;
  private final String stamp;

  /**
   * Around the page asked for.
   *
   * @param stamp where the record stands
   */
  public Frame(Asked asked, Wording wording, String stamp) {
    this.asked = asked;
    this.wording = wording;
    this.stamp = stamp;
  }

  /** The language of the page. */
  public Wording wording() {
    return wording;
  }

  /** What is asked. */
  public Asked asked() {
    return asked;
  }

  /** A page with this title and content. */
  public Answered page(String title, Piece... content) {
    String token = asked.caller().token();
    Element head =
        head(title)
            .with(
                token == null ? Piece.NONE : el("meta").is("name", "token").is("content", token),
                el("script").is("src", "/assets/desk.js").is("defer", true));
    return document(head, body(content));
  }

  /** A page before which nobody is known: it leads nowhere and tells nothing of the record. */
  public Answered outside(String title, Piece... content) {
    return document(
        head(title),
        el("body")
            .with(
                el("header", "top").with(brand(), languages()),
                el("main").is("id", "main").with(content)));
  }

  private Answered document(Piece head, Piece body) {
    Element html =
        el("html").is("lang", wording.language()).is("dir", wording.direction()).with(head, body);
    Answered answered = Answered.html("<!doctype html>\n" + html + "\n");
    String chosen = asked.value("lang");
    return wording.language().equals(chosen)
        ? answered.with(
            "Set-Cookie",
            Wording.COOKIE + "=" + chosen + "; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly")
        : answered;
  }

  /** What a form of the page bears, so that no other site can send it. */
  public Piece token() {
    String token = asked.caller().token();
    return token == null
        ? Piece.NONE
        : el("input").is("type", "hidden").is("name", "token").is("value", token);
  }

  private Element head(String title) {
    return el("head")
        .with(
            el("meta").is("charset", "utf-8"),
            el("meta").is("name", "viewport").is("content", "width=device-width, initial-scale=1"),
            el("meta").is("name", "color-scheme").is("content", "light dark"),
            el("title").text(title + " · Rapporteur"),
            el("link").is("rel", "icon").is("href", "/assets/mark.svg"),
            el("link").is("rel", "stylesheet").is("href", "/assets/desk.css"));
  }

  private Piece body(Piece... content) {
    return el("body")
        .with(
            link("#main").is("class", "skip").text(wording.say("nav.skip")),
            el("header", "top").with(brand(), nav(), search(), languages(), who()),
            el("main").is("id", "main").is("tabindex", "-1").with(content),
            el("footer", "foot")
                .with(
                    el("span").text(wording.say("foot.stands", stamp)),
                    link("/api").text(wording.say("foot.api")),
                    el("span").text(wording.say("foot.keys"))));
  }

  private Piece brand() {
    return link("/").is("class", "brand").text("Rapporteur");
  }

  private Piece nav() {
    List<Piece> links = new ArrayList<>();
    for (String section : SECTIONS) {
      boolean here = asked.path().startsWith("/" + section) || isViewOf(section);
      links.add(
          el("li")
              .with(
                  link("/" + section)
                      .is("aria-current", here ? "page" : null)
                      .text(wording.say("nav." + section))));
    }
    return el("nav").is("aria-label", wording.say("nav.sections")).with(el("ul").with(links));
  }

  /** Pictures are views of the engagements. */
  private boolean isViewOf(String section) {
    return section.equals("engagements")
        && List.of("/timeline", "/map", "/network").contains(asked.path());
  }

  private Piece search() {
    String words = asked.path().equals("/search") ? asked.value("q") : null;
    return el("form", "find")
        .is("role", "search")
        .is("action", "/search")
        .with(
            el("input")
                .is("type", "search")
                .is("name", "q")
                .is("dir", "auto")
                .is("value", words)
                .is("aria-label", wording.say("search.label"))
                .is("placeholder", wording.say("search.label")),
            el("button").text(wording.say("search.go")));
  }

  /** Who is signed in, and the way out. */
  private Piece who() {
    String name = asked.caller().name();
    return name == null
        ? Piece.NONE
        : el("form", "who")
            .is("method", "post")
            .is("action", "/sign-out")
            .with(
                token(),
                el("bdi").text(name),
                Piece.of(" "),
                el("button").text(wording.say("sign.out")));
  }

  private Piece languages() {
    List<Piece> links = new ArrayList<>();
    for (String language : Messages.LANGUAGES) {
      Map<String, String> parameters = new TreeMap<>(asked.parameters());
      parameters.put("lang", language);
      links.add(
          link(Places.with(asked.path(), parameters))
              .is("lang", language)
              .is("hreflang", language)
              .is("aria-current", language.equals(wording.language()) ? "true" : null)
              .text(Wording.in(language).say("language.own")));
    }
    return el("div", "tongues")
        .is("role", "group")
        .is("aria-label", wording.say("nav.languages"))
        .with(links);
  }
}
