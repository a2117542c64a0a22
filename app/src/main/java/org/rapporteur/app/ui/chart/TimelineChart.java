package org.rapporteur.app.ui.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.app.ui.chart.Figure.Box;
import org.rapporteur.app.ui.chart.Figure.Disc;
import org.rapporteur.app.ui.chart.Figure.Group;
import org.rapporteur.app.ui.chart.Figure.Label;
import org.rapporteur.app.ui.chart.Figure.Path;
import org.rapporteur.app.ui.chart.Figure.Point;
import org.rapporteur.app.ui.chart.Figure.Side;
import org.rapporteur.model.PartialDate;

/** Engagements along time: each at its days, with its name beside it, in as few rows as fit. */
public final class TimelineChart {
  private static final int TOP = 28;
  private static final int ROW = 22;
  private static final int RADIUS = 5;
  private static final int GAP = 8;
  private static final double LONGEST = 230;

  private final boolean mirrored;
  private final Function<PartialDate, String> dates;

  /**
   * Timelines in a language.
   *
   * @param mirrored whether time runs from the right to the left
   * @param dates how a month or a year is written
   */
  public TimelineChart(boolean mirrored, Function<PartialDate, String> dates) {
    this.mirrored = mirrored;
    this.dates = dates;
  }

  /**
   * Something that took or takes place.
   *
   * @param first its first day, or the first of the month or year it is known to be in
   * @param last its last day, or the last it can be
   * @param name what it is called
   * @param title all that is said of it on pointing at it
   * @param to its page
   * @param held whether it took place
   */
  public record Event(
      LocalDate first, LocalDate last, String name, String title, String to, boolean held) {}

  private record Placed(Event event, String name, double left, double right, boolean before) {}

  /** The timeline of these, of which there is one at least. */
  public Picture of(String title, List<Event> events) {
    LocalDate first =
        events.stream().map(Event::first).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = events.stream().map(Event::last).max(Comparator.naturalOrder()).orElseThrow();
    TimeScale scale = new TimeScale(first, last, mirrored);
    List<List<Placed>> rows = rows(scale, events);
    int height = TOP + rows.size() * ROW + GAP;
    List<Figure> figures = new ArrayList<>();
    ticks(scale, height, figures);
    for (int i = 0; i < rows.size(); i++) {
      for (Placed placed : rows.get(i)) {
        figures.add(group(scale, placed, TOP + i * ROW + ROW / 2.0));
      }
    }
    return new Picture(Picture.WIDTH, height, title, figures);
  }

  private List<List<Placed>> rows(TimeScale scale, List<Event> events) {
    List<List<Placed>> rows = new ArrayList<>();
    for (Event event :
        events.stream()
            .sorted(Comparator.comparing(Event::first).thenComparing(Event::to))
            .toList()) {
      Placed placed = place(scale, event);
      List<Placed> free = rows.stream().filter(row -> isFree(row, placed)).findFirst().orElse(null);
      if (free == null) {
        free = new ArrayList<>();
        rows.add(free);
      }
      free.add(placed);
    }
    return rows;
  }

  private static boolean isFree(List<Placed> row, Placed placed) {
    return row.stream()
        .allMatch(each -> each.right + GAP < placed.left || placed.right + GAP < each.left);
  }

  /** The name stands behind the days; before them where it would not fit into the picture. */
  private Placed place(TimeScale scale, Event event) {
    double one = scale.at(event.first());
    double other = scale.at(event.last().plusDays(1));
    double left = Math.min(one, other) - RADIUS;
    double right = Math.max(one, other) + RADIUS;
    String name = Lettering.within(event.name(), LONGEST);
    double room = Lettering.width(name) + GAP;
    boolean before = mirrored ? left - room > 0 : right + room > Picture.WIDTH;
    return before
        ? new Placed(event, name, left - room, right, true)
        : new Placed(event, name, left, right + room, false);
  }

  private static Figure group(TimeScale scale, Placed placed, double y) {
    Event event = placed.event;
    double one = scale.at(event.first());
    double other = scale.at(event.last().plusDays(1));
    double left = Math.min(one, other);
    double right = Math.max(one, other);
    Ink ink = event.held() ? Ink.MARK : Ink.OPEN;
    Figure mark =
        right - left < 2 * RADIUS
            ? new Disc(ink, (left + right) / 2, y, RADIUS)
            : new Box(ink, left, y - RADIUS, right - left, 2 * RADIUS);
    double beside = placed.before ? left - GAP : right + GAP;
    Side side = placed.before ? Side.LEFT : Side.RIGHT;
    Figure name = new Label(Ink.WORDS, beside, y + 4, side, placed.name);
    return new Group(event.to(), event.title(), List.of(mark, name));
  }

  private void ticks(TimeScale scale, int height, List<Figure> figures) {
    for (PartialDate tick : scale.ticks()) {
      int month = tick.month() == null ? 1 : tick.month();
      double x = scale.at(LocalDate.of(tick.year(), month, 1));
      figures.add(Path.line(Ink.GRID, new Point(x, TOP - 8), new Point(x, height), 1));
      figures.add(
          new Label(Ink.SOFT, x, TOP - 13, mirrored ? Side.LEFT : Side.RIGHT, dates.apply(tick)));
    }
  }
}
