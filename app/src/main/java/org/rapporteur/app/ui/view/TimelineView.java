package org.rapporteur.app.ui.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.ui.chart.Picture;
import org.rapporteur.app.ui.chart.TimelineChart;
import org.rapporteur.app.ui.chart.TimelineChart.Event;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.list.EngagementTable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Status;
import org.rapporteur.record.view.EngagementView;

/** Engagements along time. */
final class TimelineView {
  private TimelineView() {}

  static Drawn of(Workplace at, List<EngagementView> views) {
    List<Event> events = new ArrayList<>();
    for (EngagementView view : views) {
      PartialDate start = view.value().when().start();
      if (start != null) {
        events.add(event(at, view, start));
      }
    }
    int undated = views.size() - events.size();
    TimelineChart chart =
        new TimelineChart(at.wording().direction().equals("rtl"), at.wording().dates()::of);
    Picture picture = events.isEmpty() ? null : chart.of(at.wording().say("nav.timeline"), events);
    return new Drawn(
        picture,
        undated == 0 ? List.of() : List.of(at.wording().say("view.undated", undated)),
        new EngagementTable(at.wording(), at.names()).of(views));
  }

  private static Event event(Workplace at, EngagementView view, PartialDate start) {
    Engagement value = view.value();
    PartialDate end = value.when().end() == null ? start : value.when().end();
    String edition =
        value.edition() == null || value.name() != null
            ? ""
            : " " + at.wording().say("edition.short", value.edition());
    String name = at.names().title(value) + edition;
    return new Event(
        first(start),
        last(end),
        name,
        name + ", " + at.wording().dates().of(value.when()),
        "/engagements/" + view.id(),
        value.status() == Status.HELD);
  }

  /** The first day of a date of which perhaps the month or the year alone is known. */
  private static LocalDate first(PartialDate date) {
    int month = date.month() == null ? 1 : date.month();
    return LocalDate.of(date.year(), month, date.day() == null ? 1 : date.day());
  }

  private static LocalDate last(PartialDate date) {
    LocalDate day = date.toLocalDate();
    int month = date.month() == null ? 12 : date.month();
    return day == null ? YearMonth.of(date.year(), month).atEndOfMonth() : day;
  }
}
