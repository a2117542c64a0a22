package org.rapporteur.app.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.app.ui.chart.Figure.Box;
import org.rapporteur.app.ui.chart.Figure.Disc;
import org.rapporteur.app.ui.chart.Figure.Group;
import org.rapporteur.app.ui.chart.Figure.Label;
import org.rapporteur.app.ui.chart.Figure.Path;
import org.rapporteur.app.ui.chart.Figure.Point;
import org.rapporteur.app.ui.chart.Figure.Side;

/**
 * Places on a map: an equirectangular one, true to scale along the middle of what it shows, which
 * is no more of the earth than the places need.
 */
public final class MapChart {
  private static final double LEAST_WIDE = 36;
  private static final double MARGIN = 0.18;
  private static final double HIGHEST = 640;
  private static final double LOWEST = 320;
  private static final double SMALLEST = 4;
  private static final double LARGEST = 22;

  private final double west;
  private final double north;
  private final double scale;
  private final double flat;
  private final int height;
  private final List<Box> taken = new ArrayList<>();

  /**
   * A place with what took place there.
   *
   * @param longitude degrees east
   * @param latitude degrees north
   * @param name what it is called
   * @param title all that is said of it on pointing at it
   * @param to where it leads
   * @param count how much took place there
   */
  public record Place(
      double longitude, double latitude, String name, String title, String to, int count) {}

  private MapChart(List<Place> places) {
    double least = min(places.stream().map(Place::longitude).toList());
    double most = -min(places.stream().map(each -> -each.longitude()).toList());
    double low = min(places.stream().map(Place::latitude).toList());
    double high = -min(places.stream().map(each -> -each.latitude()).toList());
    flat = Math.cos(Math.toRadians((low + high) / 2));
    double across = Math.max(LEAST_WIDE, (most - least) * (1 + 2 * MARGIN));
    double tall = (high - low) * (1 + 2 * MARGIN) / flat;
    double wide = Math.min(360, Math.max(across, tall * Picture.WIDTH / HIGHEST));
    scale = Picture.WIDTH / wide;
    west = Math.max(-180, Math.min(180 - wide, (least + most) / 2 - wide / 2));
    height = (int) Math.max(LOWEST, Math.min(HIGHEST, tall * scale));
    north = (low + high) / 2 + height * flat / scale / 2;
  }

  private static double min(List<Double> values) {
    return values.stream().min(Comparator.naturalOrder()).orElse(0.0);
  }

  /** The map of these places, of which there is one at least. */
  public static Picture of(String title, List<Place> places) {
    MapChart map = new MapChart(places);
    List<Figure> figures = new ArrayList<>();
    Outlines.list().forEach(each -> map.outline(each, figures));
    List<Place> largest =
        places.stream().sorted(Comparator.comparing(each -> -each.count())).toList();
    int most = largest.get(0).count();
    largest.forEach(each -> map.take(each, most));
    largest.forEach(each -> figures.add(map.place(each, most)));
    return new Picture(Picture.WIDTH, map.height, title, figures);
  }

  private Point at(double longitude, double latitude) {
    return new Point((longitude - west) * scale, (north - latitude) * scale / flat);
  }

  private void outline(Outlines.Outline outline, List<Figure> figures) {
    List<Point> points = outline.points().stream().map(point -> at(point.x(), point.y())).toList();
    boolean seen =
        points.stream().anyMatch(p -> p.x() >= 0 && p.x() <= Picture.WIDTH)
            && points.stream().anyMatch(p -> p.y() >= 0 && p.y() <= height);
    if (seen) {
      figures.add(new Path(outline.ink(), points, outline.ink() == Ink.LAND, 1));
    }
  }

  private static double radius(Place place, int most) {
    return most <= 1
        ? SMALLEST + 1
        : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((place.count() - 1.0) / (most - 1.0)) / 2;
  }

  private void take(Place place, int most) {
    Point at = at(place.longitude(), place.latitude());
    double radius = radius(place, most);
    taken.add(new Box(Ink.MARK, at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
  }

  /** The disc, and its name where it covers nothing else. */
  private Figure place(Place place, int most) {
    Point at = at(place.longitude(), place.latitude());
    double radius = radius(place, most);
    List<Figure> figures = new ArrayList<>();
    figures.add(new Disc(Ink.MARK, at.x(), at.y(), radius));
    double width = Lettering.width(place.name()) + 4;
    double right = at.x() + radius + 3;
    double left = at.x() - radius - 3;
    Box behind = new Box(Ink.WORDS, right, at.y() - 7, width, 14);
    Box before = new Box(Ink.WORDS, left - width, at.y() - 7, width, 14);
    if (isFree(behind)) {
      taken.add(behind);
      figures.add(new Label(Ink.WORDS, right, at.y() + 4, Side.RIGHT, place.name()));
    } else if (isFree(before)) {
      taken.add(before);
      figures.add(new Label(Ink.WORDS, left, at.y() + 4, Side.LEFT, place.name()));
    }
    return new Group(place.to(), place.title(), figures);
  }

  private boolean isFree(Box box) {
    return box.x() > 0
        && box.x() + box.width() < Picture.WIDTH
        && taken.stream()
            .allMatch(
                each ->
                    each.x() > box.x() + box.width()
                        || box.x() > each.x() + each.width()
                        || each.y() > box.y() + box.height()
                        || box.y() > each.y() + each.height());
  }
}
