package org.rapporteur.app.ui.list;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Table.cell;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.ui.html.Table;
import org.rapporteur.model.Engagement;
import org.rapporteur.record.view.EngagementView;

/** Engagements in a table, a row each. */
public final class EngagementTable {
  private final Wording wording;
  private final Names names;

  /** A table in the language of these names. */
  public EngagementTable(Wording wording, Names names) {
    this.wording = wording;
    this.names = names;
  }

  /** The table. */
  public Piece of(List<EngagementView> views) {
    Table table =
        new Table(
            wording.say("nav.engagements"),
            Stream.of("when", "kind", "what", "where", "who", "sources")
                .map(column -> wording.say("column." + column))
                .toList());
    views.forEach(view -> row(table, view));
    return table;
  }

  private void row(Table table, EngagementView view) {
    Engagement value = view.value();
    table.row(
        el("td", "when").text(wording.dates().of(value.when())),
        cell(Piece.of(wording.label("kind", value.kind().label()))),
        what(view),
        cell(names.place(value.where())),
        el("td", "who").with(names.who(view)),
        Table.number(wording.number(view.reports().size())));
  }

  private Element what(EngagementView view) {
    Engagement value = view.value();
    Element what = el("td", "what").with(names.engagement(view));
    if (value.edition() != null) {
      what.with(
          Piece.of(" "), el("bdi", "edition").text(wording.say("edition.short", value.edition())));
    }
    String status = value.status().label();
    if (!status.equals("held")) {
      what.with(Piece.of(" "), el("span", "tag " + status).text(wording.label("status", status)));
    }
    if (!view.disagreements().isEmpty()) {
      what.with(Piece.of(" "), el("span", "tag differ").text(wording.say("tag.differ")));
    }
    return what;
  }
}
