package org.rapporteur.app.ui.list;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;
import static org.rapporteur.app.ui.html.Table.cell;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.ui.entry.DisagreementTable;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.ui.html.Table;
import org.rapporteur.app.web.Answered;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.store.projection.Lists;

/** Lists of what is on record, each narrowed by the same filters. */
public final class ListPages {
  private final Workplace at;
  private final Query query;

  /** The list asked for. */
  public ListPages(Workplace at) {
    this.at = at;
    query = Narrowing.of(at.frame().asked(), at.desk().clearance(), ListFrame.SIZE).query();
  }

  private Table table(String section, String... columns) {
    return new Table(
        at.wording().say("nav." + section),
        Stream.of(columns).map(column -> at.wording().say("column." + column)).toList());
  }

  /** Engagements by date, with facets. */
  public Answered engagements() {
    List<EngagementView> views =
        at.desk().list("engagements", query, () -> at.desk().book().engagements(query));
    Listing<EngagementView> listing =
        Listing.of(at.desk().book(), Lists.Of.ENGAGEMENTS, query, views);
    Piece table = new EngagementTable(at.wording(), at.names()).of(views);
    Query whole = query.upTo(1).skipping(0);
    return ListFrame.of(
        at.frame(),
        "engagements",
        listing,
        at.desk().list("facets", whole, () -> at.desk().book().overview().facets(whole)),
        table);
  }

  /** Parties. */
  public Answered parties() {
    List<PartyView> views = at.desk().list("parties", query, () -> at.desk().book().parties(query));
    Table table = table("parties", "name", "type", "state", "role", "engagements");
    for (PartyView view : views) {
      Element office = el("td", "who");
      if (!view.offices().isEmpty()) {
        office.with(words(view.offices().get(view.offices().size() - 1).title()));
      }
      table.row(
          cell(link("/parties/" + view.id()).with(words(at.names().party(view)))),
          cell(Piece.of(at.wording().label("type", view.type().label()))),
          cell(view.code() == null ? Piece.NONE : words(at.wording().state(view.code()))),
          office,
          Table.number(at.wording().number(view.engagements().size())));
    }
    Listing<PartyView> listing = Listing.of(at.desk().book(), Lists.Of.PARTIES, query, views);
    return ListFrame.of(at.frame(), "parties", listing, null, table);
  }

  /** Series. */
  public Answered series() {
    List<SeriesView> views = at.desk().list("series", query, () -> at.desk().book().series(query));
    Table table = table("series", "name", "editions");
    for (SeriesView view : views) {
      table.row(
          cell(link("/series/" + view.id()).with(words(view.name()))),
          Table.number(at.wording().number(view.editions().size())));
    }
    Listing<SeriesView> listing = Listing.of(at.desk().book(), Lists.Of.SERIES, query, views);
    return ListFrame.of(at.frame(), "series", listing, null, table);
  }

  /** Disagreements, each with what is said side by side. */
  public Answered disagreements() {
    List<Disagreement> views =
        at.desk().list("disagreements", query, () -> at.desk().book().disagreements(query));
    Element list = el("div");
    DisagreementTable table = new DisagreementTable(at.wording(), at.names());
    for (Disagreement view : views) {
      list.with(
          el("section", "dispute")
              .with(el("h2").with(at.names().of(view.engagement())), table.of(view)));
    }
    Listing<Disagreement> listing = Listing.of(at.desk().book(), Lists.Of.DISPUTED, query, views);
    return ListFrame.of(at.frame(), "disagreements", listing, null, list);
  }

  /** Reports. */
  public Answered reports() {
    List<ReportView> views =
        at.desk().list("reports", query, () -> at.desk().book().reports(query));
    Table table = table("reports", "report", "published", "language", "status", "mark");
    for (ReportView view : views) {
      Element status = cell(Piece.of(at.wording().label("read", view.status())));
      if (view.sameTextAs() != null) {
        status.with(Piece.of(" "), el("span", "tag").text(at.wording().say("tag.copy")));
      }
      table.row(
          el("td", "what").with(at.names().report(view)),
          el("td", "who").with(at.names().published(view)),
          cell(Piece.of(at.wording().tongue(view.report().language()))),
          status,
          cell(Piece.of(at.wording().label("mark", view.report().mark().label()))));
    }
    Listing<ReportView> listing = Listing.of(at.desk().book(), Lists.Of.REPORTS, query, views);
    return ListFrame.of(at.frame(), "reports", listing, null, table);
  }
}
