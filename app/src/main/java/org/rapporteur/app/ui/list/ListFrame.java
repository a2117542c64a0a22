package org.rapporteur.app.ui.list;

import static org.rapporteur.app.ui.html.Element.el;

import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Answered;
import org.rapporteur.record.view.Facets;

/** A page with a list, its filters beside it. */
final class ListFrame {
  static final int SIZE = 25;

  private ListFrame() {}

  /**
   * The page.
   *
   * @param section whose name in the ways is its title
   * @param facets what the list can be narrowed by, or null
   */
  static Answered of(
      Frame frame, String section, Listing<?> listing, @Nullable Facets facets, Piece list) {
    String title = frame.wording().say("nav." + section);
    Piece pager = Pager.of(frame, listing, SIZE);
    return frame.page(
        title,
        el("div", "split")
            .with(
                new FilterPanel(frame).of(facets),
                el("section", "results")
                    .with(
                        el("h1").text(title),
                        section.equals("engagements") ? Views.of(frame) : Piece.NONE,
                        pager,
                        listing.items().isEmpty() ? Piece.NONE : list,
                        listing.goesOn() ? pager : Piece.NONE)));
  }
}
