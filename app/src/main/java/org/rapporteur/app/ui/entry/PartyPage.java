package org.rapporteur.app.ui.entry;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;
import static org.rapporteur.app.ui.html.Table.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.ui.html.Table;
import org.rapporteur.app.ui.list.EngagementTable;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Places;
import org.rapporteur.model.PartyType;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.PartyView;

/**
 * One party: its names in all scripts, offices over time, whom it met, what it owes and is owed.
 */
public final class PartyPage {
  /** A state has taken part in so much that only a part is shown here; the list has it all. */
  private static final int MOST = 60;

  private final Workplace at;
  private final PartyView view;

  private PartyPage(Workplace at, PartyView view) {
    this.at = at;
    this.view = view;
  }

  /** The page of the party that goes by the id. */
  public static Answered of(Workplace at, String id) {
    return new PartyPage(at, at.desk().get(PartyView.class, id)).page();
  }

  private Answered page() {
    List<EngagementView> engagements = engagements();
    return at.frame()
        .page(
            at.names().party(view),
            el("article", "entry")
                .with(
                    heading(),
                    forms(),
                    offices(),
                    section(
                        "nav.engagements",
                        !engagements.isEmpty(),
                        new EngagementTable(at.wording(), at.names()).of(engagements)),
                    all(engagements.size()),
                    section(
                        "section.counterparts",
                        !engagements.isEmpty(),
                        new Counterparts(at.wording(), at.names()).of(view.id(), engagements)),
                    commitments(engagements)));
  }

  private List<EngagementView> engagements() {
    List<EngagementView> engagements = new ArrayList<>();
    for (String id : view.engagements().subList(0, Math.min(MOST, view.engagements().size()))) {
      if (at.desk().find(id).orElse(null) instanceof EngagementView engagement) {
        engagements.add(engagement);
      }
    }
    engagements.sort(
        Comparator.comparing(
            e -> e.value().when().start() == null ? "9999" : e.value().when().start().toString()));
    return engagements;
  }

  private Piece heading() {
    Element sorts =
        el("p", "sorts")
            .with(el("span", "tag").text(at.wording().label("type", view.type().label())));
    if (view.code() != null) {
      sorts.with(Piece.of(" "), words(at.wording().state(view.code())));
    }
    return el("header")
        .with(
            sorts,
            el("h1").with(words(at.names().party(view))),
            el("p", "acts")
                .with(
                    el("code").text(view.id()),
                    link("/review/parties/" + view.id()).text(at.wording().say("act.review")),
                    link("/api/parties/" + view.id()).text("JSON"),
                    link(calendar()).text(at.wording().say("act.calendar"))));
  }

  /** A state's calendar is of all who stand for it. */
  private String calendar() {
    return view.type() == PartyType.STATE && view.code() != null
        ? "/api/calendar.ics?state=" + view.code()
        : "/api/calendar.ics?party=" + view.id();
  }

  private Piece section(String key, boolean so, Piece content) {
    return so ? el("section").with(el("h2").text(at.wording().say(key)), content) : Piece.NONE;
  }

  private Piece forms() {
    Map<String, Set<String>> reports = new TreeMap<>();
    for (PartyView.Mention mention : view.mentions()) {
      reports.computeIfAbsent(mention.form(), form -> new TreeSet<>()).add(mention.report());
    }
    List<Piece> items = new ArrayList<>();
    reports.forEach(
        (form, sources) -> {
          Element item = el("li").with(words(form), Piece.of(" "));
          int number = 0;
          for (String source : sources) {
            number++;
            item.with(
                link("/reports/" + Places.part(source))
                    .is("class", "cite")
                    .is("aria-label", at.wording().say("column.report") + " " + number)
                    .text(at.wording().number(number)));
          }
          items.add(item);
        });
    return section("section.names", !items.isEmpty(), el("ul", "forms").with(items));
  }

  private Piece offices() {
    Table table =
        new Table(
            at.wording().say("section.offices"),
            Stream.of("column.role", "column.represents", "filter.from", "filter.to")
                .map(at.wording()::say)
                .toList());
    for (PartyView.Office office : view.offices()) {
      table.row(
          cell(words(office.title())),
          cell(office.of() == null ? Piece.NONE : words(at.wording().state(office.of()))),
          cell(Piece.of(office.from() == null ? "" : office.from())),
          cell(Piece.of(office.to() == null ? "" : office.to())));
    }
    return section("section.offices", !view.offices().isEmpty(), table);
  }

  private Piece all(int shown) {
    return shown == view.engagements().size()
        ? Piece.NONE
        : el("p")
            .with(
                link(Places.with("/engagements", Map.of("party", view.id())))
                    .text(at.wording().say("party.all", view.engagements().size())));
  }

  private Piece commitments(List<EngagementView> engagements) {
    List<Piece> owes = new ArrayList<>();
    List<Piece> owed = new ArrayList<>();
    for (EngagementView engagement : engagements) {
      for (String id : engagement.commitments()) {
        if (at.desk().find(id).orElse(null) instanceof CommitmentView each) {
          Piece item = el("li").with(link("/commitments/" + id).with(words(each.value().quote())));
          if (each.by().contains(view.id())) {
            owes.add(item);
          }
          if (each.to().contains(view.id())) {
            owed.add(item);
          }
        }
      }
    }
    return Piece.all(
        List.of(
            section("section.owes", !owes.isEmpty(), el("ul", "items").with(owes)),
            section("section.owed", !owed.isEmpty(), el("ul", "items").with(owed))));
  }
}
