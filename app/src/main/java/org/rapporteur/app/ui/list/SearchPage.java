package org.rapporteur.app.ui.list;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;

import java.util.List;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.ui.frame.Workplace;
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

  private final Workplace at;

  /** The search asked for. */
  public SearchPage(Workplace at) {
    this.at = at;
  }

  /** The page. */
  public Answered page() {
    String asked = at.frame().asked().value("q");
    String title = at.wording().say("nav.search");
    Element results = el("section", "results").with(el("h1").text(title));
    if (asked == null) {
      results.with(el("p", "note").text(at.wording().say("search.how")));
    } else {
      Query query = Narrowing.of(at.frame().asked(), at.desk().clearance(), SIZE).query();
      // One more than is shown tells whether the list goes on.
      List<Hit> hits = at.desk().book().search(asked, query.upTo(query.limit() + 1));
      boolean more = hits.size() > query.limit();
      List<Hit> shown = more ? hits.subList(0, query.limit()) : hits;
      int known = query.skip() + hits.size();
      results.with(
          el("p", "note")
              .text(
                  hits.isEmpty()
                      ? at.wording().say("search.none")
                      : at.wording().say("search.best")),
          el("ol", "hits").with(shown.stream().map(this::hit).toList()),
          Pager.of(at.frame(), new Listing<>(shown, query.skip(), known), SIZE));
    }
    return at.frame()
        .page(title, el("div", "split").with(new FilterPanel(at.frame()).of(null), results));
  }

  private Piece hit(Hit hit) {
    Element item = el("li");
    if (at.desk().find(hit.id()).orElse(null) instanceof EngagementView view) {
      item.with(
          at.names().engagement(view),
          Piece.of(" "),
          el("span", "tag").text(at.wording().label("kind", view.value().kind().label())),
          Piece.of(" "),
          el("span", "by").text(at.wording().dates().of(view.value().when())));
    } else if (at.desk().find(hit.id()).orElse(null) instanceof ReportView view) {
      item.with(
          at.names().report(view),
          Piece.of(" "),
          el("span", "tag").text(at.wording().say("column.report")),
          Piece.of(" "),
          el("span", "by").with(at.names().published(view)));
    } else {
      item.with(link("/reports/" + Places.part(hit.id())).with(words(hit.title())));
    }
    return item.with(el("p", "snippet").is("dir", "auto").text(hit.words()));
  }
}
