package org.rapporteur.app.ui.view;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Table.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.app.ui.chart.MapChart;
import org.rapporteur.app.ui.chart.MapChart.Place;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Table;
import org.rapporteur.language.place.Coordinates;
import org.rapporteur.language.place.Coordinates.Point;
import org.rapporteur.model.Engagement;
import org.rapporteur.record.view.EngagementView;

/** Engagements where they took place. */
final class MapView {
  private static final Coordinates COORDINATES = Coordinates.load();

  private final Workplace at;
  private final Map<String, Stop> stops = new TreeMap<>();
  private final List<Place> places = new ArrayList<>();
  private int nowhere;

  private MapView(Workplace at) {
    this.at = at;
  }

  /** A city with what took place there. */
  private record Stop(
      String city, Point point, Engagement.Where where, List<EngagementView> views) {}

  static Drawn of(Workplace at, List<EngagementView> views) {
    MapView map = new MapView(at);
    views.forEach(map::add);
    Table table = map.table();
    return new Drawn(
        map.places.isEmpty() ? null : MapChart.of(at.wording().say("nav.map"), map.places),
        map.notes(),
        table);
  }

  private void add(EngagementView view) {
    Engagement.Where where = view.value().where();
    String city = where.city();
    Point point = city == null ? null : COORDINATES.find(city, where.country()).orElse(null);
    if (city == null || point == null) {
      nowhere++;
      return;
    }
    stops
        .computeIfAbsent(city + "|" + point, key -> new Stop(city, point, where, new ArrayList<>()))
        .views()
        .add(view);
  }

  private Table table() {
    Table table =
        new Table(
            at.wording().say("nav.map"),
            Stream.of("where", "count", "engagements")
                .map(column -> at.wording().say("column." + column))
                .toList());
    for (Stop stop : stops.values()) {
      String anchor = "place-" + (places.size() + 1);
      int count = stop.views().size();
      String city = at.wording().city(stop.city());
      places.add(
          new Place(
              stop.point().longitude(),
              stop.point().latitude(),
              city,
              city + ": " + at.wording().say("view.count", count),
              "#" + anchor,
              count));
      Element engagements = el("td", "what");
      stop.views().forEach(view -> engagements.with(el("div").with(at.names().engagement(view))));
      table.row(
          cell(at.names().place(stop.where())).is("id", anchor),
          Table.number(at.wording().number(count)),
          engagements);
    }
    return table;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (nowhere > 0) {
      notes.add(at.wording().say("view.nowhere", nowhere));
    }
    notes.add(at.wording().say("view.outlines"));
    return notes;
  }
}
