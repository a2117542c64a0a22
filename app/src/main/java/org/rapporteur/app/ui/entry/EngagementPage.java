package org.rapporteur.app.ui.entry;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.ui.frame.Cites;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Places;
import org.rapporteur.model.Engagement;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.ReportView;

/** One engagement: every value with the way to its words. */
public final class EngagementPage {
  private final Workplace at;
  private final EngagementView view;
  private final Cites cites;

  private EngagementPage(Workplace at, EngagementView view) {
    this.at = at;
    this.view = view;
    cites = new Cites(at.wording(), view);
  }

  /** The page of the engagement that goes by the id. */
  public static Answered of(Workplace at, String id) {
    return new EngagementPage(at, at.desk().get(EngagementView.class, id)).page();
  }

  private Answered page() {
    String title = at.names().title(view.value());
    return at.frame()
        .page(
            title,
            el("article", "entry")
                .with(
                    heading(title),
                    facts(),
                    new PartiesTable(at.wording(), cites).of(view),
                    new Content(at.desk(), at.wording(), at.names(), cites).of(view),
                    disagreements(),
                    sources()));
  }

  private Piece heading(String title) {
    String kind = view.value().kind().label();
    String status = view.value().status().label();
    Element line =
        el("p", "sorts")
            .with(
                el("span", "tag").text(at.wording().label("kind", kind)),
                cites.of("kind"),
                el("span", "tag " + status).text(at.wording().label("status", status)),
                cites.of("status"));
    return el("header")
        .with(
            line,
            el("h1").with(words(title), cites.of("name")),
            el("p", "acts")
                .with(
                    el("code").text(view.id()),
                    link("/review/engagements/" + view.id()).text(at.wording().say("act.review")),
                    link("/api/engagements/" + view.id()).text("JSON")));
  }

  private Piece facts() {
    Engagement value = view.value();
    Facts facts = new Facts();
    facts.row(
        at.wording().say("column.when"),
        words(at.wording().dates().of(value.when())),
        cites.of("start", "end", "days"),
        cites.reasons("start", "end", "days"));
    facts.row(
        value.where().city() != null || value.where().country() != null,
        at.wording().say("column.where"),
        at.names().place(value.where()),
        cites.of("city", "country"),
        cites.reasons("city", "country"));
    facts.row(
        view.series() != null || value.edition() != null || !value.series().isEmpty(),
        at.wording().say("field.series"),
        series(value),
        cites.of("series", "edition"),
        cites.reasons("edition"));
    facts.row(
        value.partOf() != null,
        at.wording().say("field.part_of"),
        at.names().of(String.valueOf(value.partOf())));
    return facts;
  }

  private Piece series(Engagement value) {
    List<Piece> pieces = new ArrayList<>();
    if (view.series() != null) {
      pieces.add(at.names().of(view.series()));
    } else if (!value.series().isEmpty()) {
      pieces.add(words(value.series().get(0)));
    }
    if (value.edition() != null) {
      pieces.add(Piece.of(pieces.isEmpty() ? "" : " · "));
      pieces.add(words(at.wording().say("edition.long", value.edition())));
    }
    return Piece.all(pieces);
  }

  private Piece disagreements() {
    if (view.disagreements().isEmpty()) {
      return Piece.NONE;
    }
    Element section = el("section").with(el("h2").text(at.wording().say("nav.disagreements")));
    for (Disagreement each : view.disagreements()) {
      section.with(new DisagreementTable(at.wording(), at.names()).of(each));
    }
    return section;
  }

  private Piece sources() {
    Element list = el("ol", "sources");
    for (String id : view.reports()) {
      if (at.desk().find(id).orElse(null) instanceof ReportView report) {
        Element item =
            el("li")
                .with(
                    whole(report),
                    Piece.of(" "),
                    el("span", "by").with(at.names().published(report)));
        item.with(el("span", "lang").text(at.wording().tongue(report.report().language())));
        if (report.sameTextAs() != null) {
          item.with(el("span", "tag").text(at.wording().say("tag.copy")));
        }
        list.with(item);
      }
    }
    return el("section").with(el("h2").text(at.wording().say("column.sources")), list);
  }

  private Piece whole(ReportView report) {
    String place = "/reports/" + Places.part(report.id());
    return link(Places.with(place, new TreeMap<>(Map.of("of", view.id()))))
        .with(words(Names.title(report)));
  }
}
