package org.rapporteur.app.ui;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.ui.list.EngagementTable;
import org.rapporteur.app.web.Answered;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.projection.Lists;

/** The first page: what to do with an empty record, or what the record holds. */
final class StartPage {
  private static final int LATEST = 8;

  private final Desk desk;
  private final Frame frame;
  private final Wording wording;

  StartPage(Desk desk, Frame frame) {
    this.desk = desk;
    this.frame = frame;
    wording = frame.wording();
  }

  Answered page() {
    Query all = Query.all(desk.clearance());
    int reports = desk.book().overview().count(Lists.Of.REPORTS, all);
    return reports == 0
        ? frame.page(wording.say("start.title"), empty())
        : frame.page(wording.say("start.title"), full(all));
  }

  private Piece empty() {
    List<Piece> steps = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      steps.add(el("li").text(wording.say("start.step" + i)));
    }
    return el("article", "welcome")
        .with(
            el("h1").text(wording.say("start.welcome")),
            el("p", "lead").text(wording.say("start.what")),
            el("ol", "steps").with(steps),
            el("div", "choices")
                .with(
                    el("form")
                        .is("method", "post")
                        .is("action", "/samples")
                        .with(
                            el("button", "first")
                                .is("type", "submit")
                                .is("data-busy", wording.say("inbox.busy"))
                                .text(wording.say("start.samples"))),
                    link("/inbox").is("class", "button").text(wording.say("start.own"))),
            el("p", "note").text(wording.say("start.samples_note")));
  }

  private Piece full(Query all) {
    Element tiles = el("ul", "tiles");
    tile(tiles, "reports", Lists.Of.REPORTS, all);
    tile(tiles, "engagements", Lists.Of.ENGAGEMENTS, all);
    tile(tiles, "parties", Lists.Of.PARTIES, all);
    tile(tiles, "series", Lists.Of.SERIES, all);
    tile(tiles, "commitments", Lists.Of.COMMITMENTS, all);
    tile(tiles, "disagreements", Lists.Of.DISPUTED, all);
    int engagements = desk.book().overview().count(Lists.Of.ENGAGEMENTS, all);
    Query last = all.skipping(Math.max(0, engagements - LATEST)).upTo(LATEST);
    Names names = new Names(wording, desk::find);
    return el("article")
        .with(
            el("h1").text(wording.say("start.title")),
            tiles,
            el("h2").text(wording.say("start.some")),
            new EngagementTable(wording, names).of(desk.book().engagements(last)));
  }

  private void tile(Element tiles, String section, Lists.Of what, Query all) {
    tiles.with(
        el("li")
            .with(
                link("/" + section)
                    .with(
                        el("strong").text(wording.number(desk.book().overview().count(what, all))),
                        el("span").text(wording.say("nav." + section)))));
  }
}
