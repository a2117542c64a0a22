package org.rapporteur.app.ui.entry;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;
import static org.rapporteur.app.ui.html.Table.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.ui.html.Table;
import org.rapporteur.app.web.Answered;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Count;
import org.rapporteur.model.Engagement;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.SeriesView;

/** One series: its editions in a row, with the gaps between them. */
public final class SeriesPage {
  private static final int TOPICS = 4;
  private static final int WIDEST_GAP = 200;

  private final Workplace at;
  private final SeriesView view;

  private SeriesPage(Workplace at, SeriesView view) {
    this.at = at;
    this.view = view;
  }

  /** The page of the series that goes by the id. */
  public static Answered of(Workplace at, String id) {
    return new SeriesPage(at, at.desk().get(SeriesView.class, id)).page();
  }

  private Answered page() {
    Table table =
        new Table(
            at.wording().say("section.editions"),
            Stream.of("edition", "when", "where", "counts", "led", "absent", "topics", "what")
                .map(c -> at.wording().say("column." + c))
                .toList());
    Integer last = null;
    for (String id : view.editions()) {
      if (at.desk().find(id).orElse(null) instanceof EngagementView engagement) {
        Integer edition = engagement.value().edition();
        gap(table, last, edition);
        row(table, engagement);
        last = edition == null ? last : edition;
      }
    }
    return at.frame()
        .page(
            view.name(),
            el("article", "entry")
                .with(
                    el("header")
                        .with(
                            el("h1").with(words(view.name())),
                            el("p", "acts")
                                .with(
                                    el("code").text(view.id()),
                                    link("/api/series/" + view.id()).text("JSON"),
                                    link("/api/calendar.ics?series=" + view.id())
                                        .text(at.wording().say("act.calendar")))),
                    table));
  }

  private void gap(Table table, @Nullable Integer last, @Nullable Integer edition) {
    if (last == null || edition == null) {
      return;
    }
    int first = last + 1;
    int missing = edition - first;
    if (missing > 0 && missing < WIDEST_GAP) {
      String numbers = missing == 1 ? "" + first : first + "–" + (edition - 1);
      table.row(
          el("td", "gap").text(numbers),
          el("td", "gap").is("colspan", "7").text(at.wording().say("series.gap", missing)));
    }
  }

  private void row(Table table, EngagementView engagement) {
    Engagement value = engagement.value();
    String status = value.status().label();
    Element what = cell(at.names().engagement(engagement));
    if (!status.equals("held")) {
      what.with(
          Piece.of(" "), el("span", "tag " + status).text(at.wording().label("status", status)));
    }
    table.row(
        Table.number(value.edition() == null ? "" : at.wording().number(value.edition())),
        el("td", "when").text(at.wording().dates().of(value.when())),
        cell(at.names().place(value.where())),
        cell(counts(value.content().counts())),
        parties(engagement, Capacity.HEAD),
        parties(engagement, Capacity.ABSENT),
        cell(topics(value.content().topics())),
        what);
  }

  private Piece counts(List<Count> counts) {
    List<Piece> lines = new ArrayList<>();
    for (Count count : counts) {
      lines.add(
          el("div")
              .with(
                  words(
                      at.wording()
                          .say(
                              "count.line",
                              at.wording().label("bound", count.bound().label()),
                              at.wording().number(count.value()),
                              at.wording().label("count", count.of().label())))));
    }
    return Piece.all(lines);
  }

  private Piece topics(List<String> topics) {
    List<Piece> lines = new ArrayList<>();
    for (String topic : topics.subList(0, Math.min(TOPICS, topics.size()))) {
      lines.add(el("div").with(words(topic)));
    }
    if (topics.size() > TOPICS) {
      lines.add(el("div", "more").text("+" + (topics.size() - TOPICS)));
    }
    return Piece.all(lines);
  }

  private Element parties(EngagementView engagement, Capacity capacity) {
    Element cell = el("td");
    for (Attendance each : engagement.participants()) {
      if (each.value().capacity() == capacity) {
        cell.with(el("div").with(at.names().of(each.party())));
      }
    }
    return cell;
  }
}
