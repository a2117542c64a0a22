package org.rapporteur.app.ui.entry;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.ui.frame.Cites;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Places;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Span;
import org.rapporteur.record.Flat;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.Words;

/** One report: its text with the words of every value marked, and the values beside it. */
public final class ReportPage {
  private static final Pattern AT = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  private final Workplace at;
  private final ReportView view;
  private final Labels labels;

  private ReportPage(Workplace at, ReportView view) {
    this.at = at;
    this.view = view;
    labels = new Labels(at.wording());
  }

  /** The page of the report that goes by the id. */
  public static Answered of(Workplace at, String part) {
    return new ReportPage(at, at.desk().get(ReportView.class, Places.id(part))).page();
  }

  private Answered page() {
    List<EngagementView> told = new ArrayList<>();
    for (String id : view.engagements()) {
      if (at.desk().find(id).orElse(null) instanceof EngagementView engagement) {
        told.add(engagement);
      }
    }
    List<Highlights.Mark> marks = new ArrayList<>();
    for (EngagementView engagement : told) {
      for (Words words : ours(engagement)) {
        String label = labels.of(words.evidence().path());
        marks.add(new Highlights.Mark(words.evidence().span(), label));
      }
    }
    Span there = at(at.frame().asked().value("at"));
    return at.frame()
        .page(
            Names.title(view),
            el("article", "entry")
                .with(
                    heading(),
                    el("div", "beside")
                        .with(
                            el("section", "source")
                                .is("aria-label", at.wording().say("section.text"))
                                .with(new Highlights(view.report(), marks, there).text("at")),
                            record(told))));
  }

  private List<Words> ours(EngagementView engagement) {
    return engagement.evidence().stream()
        .filter(words -> words.report().equals(view.id()))
        .toList();
  }

  private static @Nullable Span at(@Nullable String written) {
    Matcher matcher = AT.matcher(written == null ? "" : written);
    if (!matcher.matches()) {
      return null;
    }
    int start = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    return start < end ? new Span(start, end) : null;
  }

  private Piece heading() {
    return el("header")
        .with(
            el("h1").with(words(Names.title(view))),
            el("p", "acts")
                .with(
                    el("code")
                        .text(view.id().length() > 20 ? view.id().substring(0, 12) : view.id()),
                    link("/review/reports/" + Places.part(view.id()))
                        .text(at.wording().say("act.review")),
                    link("/api/reports/" + Places.part(view.id())).text("JSON")),
            facts());
  }

  private Piece facts() {
    Publication publication = view.report().publication();
    List<String> bringers =
        at.desk().book().ledger().listBringers(view.id(), at.desk().clearance());
    return new Facts()
        .row(at.wording().say("column.published"), at.names().published(view))
        .row(
            at.wording().say("filter.language"),
            Piece.of(at.wording().tongue(view.report().language())))
        .row(
            at.wording().say("column.mark"),
            Piece.of(at.wording().label("mark", view.report().mark().label())))
        .row(
            !view.reason().isEmpty(),
            at.wording().say("column.status"),
            Piece.of(at.wording().label("read", view.status())))
        .row(
            publication.url() != null,
            at.wording().say("column.address"),
            words(String.valueOf(publication.url())))
        .row(
            view.sameTextAs() != null,
            at.wording().say("tag.copy"),
            at.names().of(String.valueOf(view.sameTextAs())))
        .row(
            !bringers.isEmpty(),
            at.wording().say("column.brought"),
            words(String.join(", ", bringers)));
  }

  private Piece record(List<EngagementView> told) {
    Element side =
        el("section", "record").with(el("h2").text(at.wording().say("section.told", told.size())));
    for (EngagementView engagement : told) {
      Map<String, String> values = Flat.of(engagement.value());
      List<Piece> rows = new ArrayList<>();
      for (Words words : ours(engagement)) {
        String path = words.evidence().path();
        rows.add(
            el("tr")
                .with(
                    el("td").text(labels.of(path)),
                    el("td").with(words(labels.value(path, values))),
                    el("td")
                        .with(
                            link(Cites.place(engagement.id(), words))
                                .is("class", "quote")
                                .is("title", words.evidence().quote())
                                .with(words(shortened(words.evidence().quote()))))));
      }
      side.with(
          el("h3").with(at.names().engagement(engagement)),
          el("table", "values").with(el("tbody").with(rows)));
    }
    return side;
  }

  private static String shortened(String quote) {
    return quote.length() <= 60 ? quote : quote.substring(0, quote.offsetByCodePoints(0, 40)) + "…";
  }
}
