package org.rapporteur.app.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.app.ui.chart.Figure.Disc;
import org.rapporteur.app.ui.chart.Figure.Group;
import org.rapporteur.app.ui.chart.Figure.Label;
import org.rapporteur.app.ui.chart.Figure.Path;
import org.rapporteur.app.ui.chart.Figure.Point;
import org.rapporteur.app.ui.chart.Figure.Side;

/** Who met whom: parties as discs, encounters as lines that are thicker the more there were. */
public final class NetworkChart {
  private static final int HEIGHT = 620;

  /** Room for names on the left and on the right, and for discs above and below. */
  private static final double BEFORE = 70;

  private static final double BEHIND = 130;
  private static final double ABOVE = 35;

  /** The line of the pair that met most often, and of those who met once. */
  private static final double THICKEST = 5;

  private static final double THINNEST = 0.6;

  /** A longer name is cut. */
  private static final double LONGEST = 190;

  private static final double GAP = 4;
  private static final double SMALLEST = 4;
  private static final double LARGEST = 12;

  /** Parties no farther apart than this in height stand in the way of each other's names. */
  private static final double LINE = 16;

  private NetworkChart() {}

  /**
   * A party.
   *
   * @param id its id
   * @param name what it is called
   * @param title all that is said of it on pointing at it
   * @param to its page
   * @param state whether it is a state
   */
  public record Party(String id, String name, String title, String to, boolean state) {}

  /**
   * Two parties that met.
   *
   * @param one id of one
   * @param other id of the other
   * @param times how often
   */
  public record Tie(String one, String other, int times) {}

  /** The network of these parties, of which there is one at least. */
  public static Picture of(String title, List<Party> parties, List<Tie> ties) {
    Map<String, Integer> numbers = new HashMap<>();
    parties.forEach(each -> numbers.put(each.id(), numbers.size()));
    List<Springs.Link> links = new ArrayList<>();
    Map<Integer, Integer> met = new HashMap<>();
    for (Tie tie : ties) {
      int one = Objects.requireNonNull(numbers.get(tie.one()));
      int other = Objects.requireNonNull(numbers.get(tie.other()));
      links.add(new Springs.Link(one, other, tie.times()));
      met.merge(one, tie.times(), Integer::sum);
      met.merge(other, tie.times(), Integer::sum);
    }
    List<Point> places =
        Springs.places(parties.size(), links, Picture.WIDTH - BEFORE - BEHIND, HEIGHT - 2 * ABOVE)
            .stream()
            .map(each -> new Point(each.x() + BEFORE, each.y() + ABOVE))
            .toList();
    List<Figure> figures = new ArrayList<>();
    int most = ties.stream().mapToInt(Tie::times).max().orElse(1);
    for (Springs.Link link : links) {
      double thick = THINNEST + (THICKEST - THINNEST) * (link.weight() - 1) / Math.max(1, most - 1);
      figures.add(Path.line(Ink.EDGE, places.get(link.one()), places.get(link.other()), thick));
    }
    for (int i = 0; i < parties.size(); i++) {
      figures.add(party(parties.get(i), places.get(i), met.getOrDefault(i, 0), places));
    }
    return new Picture(Picture.WIDTH, HEIGHT, title, figures);
  }

  /** The name stands on the side where the nearest other party is farther away. */
  private static Figure party(Party party, Point at, int met, List<Point> places) {
    double radius = Math.min(LARGEST, SMALLEST + Math.sqrt(met));
    String name = Lettering.within(party.name(), LONGEST);
    double width = Lettering.width(name) + radius + GAP;
    boolean fits = at.x() + width < Picture.WIDTH;
    boolean before = !fits || (at.x() - width > 0 && room(at, places, -1) > room(at, places, 1));
    double x = before ? at.x() - radius - GAP : at.x() + radius + GAP;
    return new Group(
        party.to(),
        party.title(),
        List.of(
            new Disc(party.state() ? Ink.OPEN : Ink.MARK, at.x(), at.y(), radius),
            new Label(Ink.WORDS, x, at.y() + 4, before ? Side.LEFT : Side.RIGHT, name)));
  }

  /** How far the next party is on this side: -1 for the left, 1 for the right. */
  private static double room(Point at, List<Point> places, int side) {
    return places.stream()
        .filter(each -> Math.abs(each.y() - at.y()) < LINE && (each.x() - at.x()) * side > 0)
        .map(each -> Math.abs(each.x() - at.x()))
        .min(Comparator.naturalOrder())
        .orElse((double) Picture.WIDTH);
  }
}
