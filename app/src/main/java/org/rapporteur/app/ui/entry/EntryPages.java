package org.rapporteur.app.ui.entry;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Route;

/** Where the pages of single entries stand. */
public final class EntryPages {
  private final Function<Asked, Workplace> made;

  private EntryPages(Function<Asked, Workplace> made) {
    this.made = made;
  }

  /** Makes the page of one entry. */
  @FunctionalInterface
  private interface Making {
    Answered of(Workplace at, String id);
  }

  /** All of them; {@code made} gives where what is asked is made. */
  public static List<Route> routes(Function<Asked, Workplace> made) {
    EntryPages pages = new EntryPages(made);
    return List.of(
        pages.route("/engagements/", EngagementPage::of),
        pages.route("/reports/", ReportPage::of),
        pages.route("/parties/", PartyPage::of),
        pages.route("/series/", SeriesPage::of),
        pages.route("/commitments/", CommitmentPage::of));
  }

  private Route route(String section, Making page) {
    return Route.get(section + "{id}", asked -> page.of(made.apply(asked), asked.place("id")));
  }
}
