package org.rapporteur.app.ui;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;

import java.util.ArrayList;
import java.util.List;
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

  private final Workplace at;

  StartPage(Workplace at) {
    this.at = at;
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
    Element tiles = el("ul", "tiles");
    tile(tiles, "reports", Lists.Of.REPORTS, all);
    tile(tiles, "engagements", Lists.Of.ENGAGEMENTS, all);
    tile(tiles, "parties", Lists.Of.PARTIES, all);
    tile(tiles, "series", Lists.Of.SERIES, all);
    tile(tiles, "commitments", Lists.Of.COMMITMENTS, all);
    tile(tiles, "disagreements", Lists.Of.DISPUTED, all);
    int engagements = at.desk().book().overview().count(Lists.Of.ENGAGEMENTS, all);
    Query last = all.skipping(Math.max(0, engagements - LATEST)).upTo(LATEST);
    return el("article")
        .with(
            el("h1").text(at.wording().say("start.title")),
            tiles,
            el("h2").text(at.wording().say("start.some")),
            new EngagementTable(at.wording(), at.names()).of(at.desk().book().engagements(last)));
  }

  private void tile(Element tiles, String section, Lists.Of what, Query all) {
    tiles.with(
        el("li")
            .with(
                link("/" + section)
                    .with(
                        el("strong")
                            .text(
                                at.wording().number(at.desk().book().overview().count(what, all))),
                        el("span").text(at.wording().say("nav." + section)))));
  }
}
