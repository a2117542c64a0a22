package org.rapporteur.app.ui.list;

import static org.rapporteur.app.ui.html.Element.el;

import java.util.List;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.web.Answered;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.projection.Lists;

/** Engagements by date, with facets. */
public final class EngagementsPage {
  private static final int SIZE = 50;

  private EngagementsPage() {}

  /** The page. */
  public static Answered of(Desk desk, Frame frame) {
    Query query = Narrowing.of(frame.asked(), desk.clearance(), SIZE).query();
    List<EngagementView> views = desk.book().engagements(query);
    Listing<EngagementView> listing = Listing.of(desk.book(), Lists.Of.ENGAGEMENTS, query, views);
    Names names = new Names(frame.wording(), desk::find);
    String title = frame.wording().say("nav.engagements");
    return frame.page(
        title,
        el("div", "split")
            .with(
                new FilterPanel(frame).of(desk.book().facets(query)),
                el("section", "results")
                    .with(
                        el("h1").text(title),
                        Pager.of(frame, listing, query.limit()),
                        new EngagementTable(frame.wording(), names).of(views),
                        Pager.of(frame, listing, query.limit()))));
  }
}
