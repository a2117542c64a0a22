package org.rapporteur.app.ui.list;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;

import java.util.List;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Places;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.store.search.Hit;

/** What fits words best, among reports and engagements, across languages. */
public final class SearchPage {
  private static final int SIZE = 20;

  private final Desk desk;
  private final Frame frame;
  private final Wording wording;
  private final Names names;

  /** The search asked for. */
  public SearchPage(Desk desk, Frame frame) {
    this.desk = desk;
    this.frame = frame;
    wording = frame.wording();
    names = new Names(wording, desk::find);
  }

  /** The page. */
  public Answered page() {
    String asked = frame.asked().value("q");
    String title = wording.say("nav.search");
    Element results = el("section", "results").with(el("h1").text(title));
    if (asked == null) {
      results.with(el("p", "note").text(wording.say("search.how")));
    } else {
      Query query = Narrowing.of(frame.asked(), desk.clearance(), SIZE).query();
      // One more than is shown tells whether the list goes on.
      List<Hit> hits = desk.book().search(asked, query.upTo(query.limit() + 1));
      boolean more = hits.size() > query.limit();
      List<Hit> shown = more ? hits.subList(0, query.limit()) : hits;
      int known = query.skip() + hits.size();
      results.with(
          el("p", "note")
              .text(hits.isEmpty() ? wording.say("search.none") : wording.say("search.best")),
          el("ol", "hits").with(shown.stream().map(this::hit).toList()),
          Pager.of(frame, new Listing<>(shown, query.skip(), known), SIZE));
    }
    return frame.page(title, el("div", "split").with(new FilterPanel(frame).of(null), results));
  }

  private Piece hit(Hit hit) {
    Element item = el("li");
    if (desk.find(hit.id()).orElse(null) instanceof EngagementView view) {
      item.with(
          names.engagement(view),
          Piece.of(" "),
          el("span", "tag").text(wording.label("kind", view.value().kind().label())),
          Piece.of(" "),
          el("span", "by").text(wording.dates().of(view.value().when())));
    } else if (desk.find(hit.id()).orElse(null) instanceof ReportView view) {
      item.with(
          names.report(view),
          Piece.of(" "),
          el("span", "tag").text(wording.say("column.report")),
          Piece.of(" "),
          el("span", "by").with(names.published(view)));
    } else {
      item.with(link("/reports/" + Places.part(hit.id())).with(words(hit.title())));
    }
    return item.with(el("p", "snippet").is("dir", "auto").text(hit.words()));
  }
}
