package org.rapporteur.app.ui;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.ui.list.EngagementTable;
import org.rapporteur.app.web.Answered;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.projection.Lists;

/** The first page: what to do with an empty record, or what the record holds. */
final class StartPage {
  private static final int LATEST = 8;

  private static final Map<String, Lists.Of> TILES = tiles();

  private final Workplace at;

  StartPage(Workplace at) {
    this.at = at;
  }

  private static Map<String, Lists.Of> tiles() {
    Map<String, Lists.Of> tiles = new LinkedHashMap<>();
    tiles.put("reports", Lists.Of.REPORTS);
    tiles.put("engagements", Lists.Of.ENGAGEMENTS);
    tiles.put("parties", Lists.Of.PARTIES);
    tiles.put("series", Lists.Of.SERIES);
    tiles.put("commitments", Lists.Of.COMMITMENTS);
    tiles.put("disagreements", Lists.Of.DISPUTED);
    return tiles;
  }

  Answered page() {
    Query all = Query.all(at.desk().clearance());
    int reports = at.desk().book().overview().count(Lists.Of.REPORTS, all);
    return reports == 0
        ? at.frame().page(at.wording().say("start.title"), empty())
        : at.frame().page(at.wording().say("start.title"), full(all));
  }

  private Piece empty() {
    List<Piece> steps = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      steps.add(el("li").text(at.wording().say("start.step" + i)));
    }
    return el("article", "welcome")
        .with(
            el("h1").text(at.wording().say("start.welcome")),
            el("p", "lead").text(at.wording().say("start.what")),
            el("ol", "steps").with(steps),
            el("div", "choices")
                .with(
                    el("form")
                        .is("method", "post")
                        .is("action", "/samples")
                        .with(
                            at.frame().token(),
                            el("button", "first")
                                .is("type", "submit")
                                .is("data-busy", at.wording().say("inbox.busy"))
                                .text(at.wording().say("start.samples"))),
                    link("/inbox").is("class", "button").text(at.wording().say("start.own"))),
            el("p", "note").text(at.wording().say("start.samples_note")));
  }

  private Piece full(Query all) {
    return holdings(at.desk(), at.wording(), at.names(), all);
  }

  /** What the record holds: how much of each sort, and the latest engagements. */
  static Element holdings(Desk desk, Wording wording, Names names, Query all) {
    Element tiles = el("ul", "tiles");
    TILES.forEach(
        (section, what) -> {
          int count = desk.book().overview().count(what, all);
          tiles.with(tile(section, wording.number(count), wording));
        });
    int engagements = desk.book().overview().count(Lists.Of.ENGAGEMENTS, all);
    Query last = all.skipping(Math.max(0, engagements - LATEST)).upTo(LATEST);
    return el("article")
        .with(
            el("h1").text(wording.say("start.title")),
            tiles,
            el("h2").text(wording.say("start.some")),
            new EngagementTable(wording, names).of(desk.book().engagements(last)));
  }

  private static Element tile(String section, String count, Wording wording) {
    return el("li")
        .with(
            link("/" + section)
                .with(el("strong").text(count), el("span").text(wording.say("nav." + section))));
  }
}
