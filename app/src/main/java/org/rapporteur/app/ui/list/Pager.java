package org.rapporteur.app.ui.list;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Places;

/** How many entries there are, which of them are shown, and the ways to those before and after. */
public final class Pager {
  private Pager() {}

  /** Of a stretch of a list that is given in steps of {@code size}. */
  public static Piece of(Frame frame, Listing<?> listing, int size) {
    Wording wording = frame.wording();
    int last = listing.skipped() + listing.items().size();
    Element pager =
        el("nav", "pager")
            .is("aria-label", wording.say("pager.label"))
            .with(
                el("span")
                    .text(
                        listing.items().isEmpty()
                            ? wording.say("pager.none", listing.total())
                            : wording.say(
                                "pager.shown", listing.skipped() + 1, last, listing.total())));
    if (listing.skipped() > 0) {
      int before = Math.max(0, listing.skipped() - size);
      pager.with(step(frame.asked(), before, "prev", wording.say("pager.before")));
    }
    if (listing.goesOn()) {
      pager.with(step(frame.asked(), last, "next", wording.say("pager.after")));
    }
    return pager;
  }

  private static Piece step(Asked asked, int offset, String relation, String text) {
    Map<String, String> parameters = new TreeMap<>(asked.parameters());
    parameters.put("offset", offset == 0 ? "" : Integer.toString(offset));
    return link(Places.with(asked.path(), parameters)).is("rel", relation).text(text);
  }
}
