package org.rapporteur.app.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
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
  /** So many degrees of longitude are shown at least, that one knows where in the world it is. */
  private static final double LEAST_WIDE = 36;

  /** Room on each side, as a part of what lies between the outermost places. */
  private static final double MARGIN = 0.18;

  private static final double HIGHEST = 640;
  private static final double LOWEST = 320;

  /** The radius of a place where one thing took place, and of the one where most did. */
  private static final double SMALLEST = 4;

  private static final double LARGEST = 13;

  /** Half the height of a name, and how far its base line lies below the middle. */
  private static final double HALF_NAME = 7;

  private static final double BASE = 4;
  private static final double GAP = 3;

  /** Degrees east of the left edge and north of the upper one. */
  private final double west;

  private final double north;

  /** Pixels a degree of longitude. */
  private final double scale;

  /** How much shorter a degree of longitude is than one of latitude in the middle of the map. */
  private final double flat;

  private final int height;

  /** Where nothing more can be written. */
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
    DoubleSummaryStatistics east =
        places.stream().mapToDouble(Place::longitude).summaryStatistics();
    DoubleSummaryStatistics up = places.stream().mapToDouble(Place::latitude).summaryStatistics();
    double middle = (up.getMin() + up.getMax()) / 2;
    flat = Math.cos(Math.toRadians(middle));
    // Both in degrees of longitude: what must be seen across, and from top to bottom.
    double across = (east.getMax() - east.getMin()) * (1 + 2 * MARGIN);
    double down = (up.getMax() - up.getMin()) * (1 + 2 * MARGIN) / flat;
    double least = Math.max(LEAST_WIDE, down * Picture.WIDTH / HIGHEST);
    double wide = Math.min(360, Math.max(across, least));
    scale = Picture.WIDTH / wide;
    double left = (east.getMin() + east.getMax()) / 2 - wide / 2;
    west = Math.max(-180, Math.min(180 - wide, left));
    height = (int) Math.max(LOWEST, Math.min(HIGHEST, down * scale));
    north = middle + height * flat / scale / 2;
  }

  /** The map of these places, of which there is one at least. */
  public static Picture of(String title, List<Place> places) {
    MapChart map = new MapChart(places);
    List<Figure> figures = new ArrayList<>();
    Outlines.list().forEach(each -> map.outline(each, figures));
    List<Place> largest =
        places.stream().sorted(Comparator.comparing(each -> -each.count())).toList();
    int most = largest.get(0).count();
    // No name covers a disc, and the names of larger ones come first.
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

  /** Grows with the square root, as the area of the disc is what is seen. */
  private static double radius(Place place, int most) {
    return most <= 1
        ? SMALLEST + 1
        : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((place.count() - 1.0) / (most - 1.0));
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
    double width = Lettering.width(place.name()) + GAP;
    double right = at.x() + radius + GAP;
    double left = at.x() - radius - GAP;
    Box behind = name(right, at.y(), width);
    Box before = name(left - width, at.y(), width);
    if (isFree(behind)) {
      taken.add(behind);
      figures.add(new Label(Ink.WORDS, right, at.y() + BASE, Side.RIGHT, place.name()));
    } else if (isFree(before)) {
      taken.add(before);
      figures.add(new Label(Ink.WORDS, left, at.y() + BASE, Side.LEFT, place.name()));
    }
    return new Group(place.to(), place.title(), figures);
  }

  /** The room that a name takes whose middle line is at this height. */
  private static Box name(double left, double middle, double width) {
    return new Box(Ink.WORDS, left, middle - HALF_NAME, width, 2 * HALF_NAME);
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
