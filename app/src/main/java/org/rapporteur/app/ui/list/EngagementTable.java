package org.rapporteur.app.ui.list;

import static org.rapporteur.app.ui.html.Element.el;

import java.util.List;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.model.Engagement;
import org.rapporteur.record.view.EngagementView;

/** Engagements in a table, a row each. */
public final class EngagementTable {
  private static final List<String> COLUMNS =
      List.of("when", "kind", "what", "where", "who", "sources");

  private final Wording wording;
  private final Names names;

  /** A table in the language of these names. */
  public EngagementTable(Wording wording, Names names) {
    this.wording = wording;
    this.names = names;
  }

  /** The table. */
  public Piece of(List<EngagementView> views) {
    Element head = el("tr");
    for (String column : COLUMNS) {
      head.with(el("th").is("scope", "col").text(wording.say("column." + column)));
    }
    return el("div", "wide")
        .is("tabindex", "0")
        .is("role", "region")
        .is("aria-label", wording.say("nav.engagements"))
        .with(
            el("table", "list")
                .with(
                    el("thead").with(head),
                    el("tbody").with(views.stream().map(this::row).toList())));
  }

  private Piece row(EngagementView view) {
    Engagement value = view.value();
    String kind = value.kind().label();
    Element what = el("td", "what").with(names.engagement(view));
    if (value.edition() != null) {
      what.with(
          Piece.of(" "), el("bdi", "edition").text(wording.say("edition.short", value.edition())));
    }
    if (!value.status().label().equals("held")) {
      what.with(Piece.of(" "), status(value.status().label()));
    }
    if (!view.disagreements().isEmpty()) {
      what.with(Piece.of(" "), el("span", "tag differ").text(wording.say("tag.differ")));
    }
    return el("tr")
        .with(
            el("td", "when").text(wording.dates().of(value.when())),
            el("td").text(wording.label("kind", kind)),
            what,
            el("td").with(names.place(value.where())),
            el("td", "who").with(names.who(view)),
            el("td", "number").text(wording.number(view.reports().size())));
  }

  private Piece status(String label) {
    return el("span", "tag " + label).text(wording.label("status", label));
  }
}
