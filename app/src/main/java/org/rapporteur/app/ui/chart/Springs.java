package org.rapporteur.app.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.app.ui.chart.Figure.Point;

/**
 * Puts what belongs together near each other (Fruchterman and Reingold 1991). It begins on a circle
 * and leaves nothing to chance: the same links give the same places.
 */
final class Springs {
  private static final int ROUNDS = 400;

  /** How far apart things come to lie, as a part of the room that each would have for itself. */
  private static final double APART = 0.7;

  /** How much stronger a link pulls than two things push each other away at the right distance. */
  private static final double PULL = 8;

  /** A pair that met many times is held no closer than one that met so often. */
  private static final double STRONGEST = 2;

  /** A weak pull to the middle keeps those without links in sight. */
  private static final double HOME = 0.05;

  private final int count;
  private final double[] x;
  private final double[] y;
  private final double width;
  private final double height;

  private Springs(int count, double width, double height) {
    this.count = count;
    this.width = width;
    this.height = height;
    x = new double[count];
    y = new double[count];
    for (int i = 0; i < count; i++) {
      double turn = 2 * Math.PI * i / count;
      x[i] = width / 2 + width * 0.4 * Math.cos(turn);
      y[i] = height / 2 + height * 0.4 * Math.sin(turn);
    }
  }

  /** A link between the numbers of two places, and how strong it is. */
  record Link(int one, int other, double weight) {}

  /** Places for so many things in an area of this size. */
  static List<Point> places(int count, List<Link> links, double width, double height) {
    Springs springs = new Springs(count, width, height);
    double ideal = APART * Math.sqrt(width * height / Math.max(count, 1));
    for (int round = 0; round < ROUNDS; round++) {
      springs.move(links, ideal, width / 10 * (1 - (double) round / ROUNDS));
    }
    spread(springs.x, width);
    spread(springs.y, height);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(new Point(springs.x[i], springs.y[i]));
    }
    return points;
  }

  /** Makes use of all the room there is; a single place stands in the middle. */
  private static void spread(double[] values, double size) {
    double least = Arrays.stream(values).min().orElse(0);
    double most = Arrays.stream(values).max().orElse(size);
    for (int i = 0; i < values.length; i++) {
      values[i] = most - least < 1 ? size / 2 : (values[i] - least) / (most - least) * size;
    }
  }

  /** Moves everything once, nothing farther than so many pixels. */
  private void move(List<Link> links, double ideal, double farthest) {
    double[] dx = new double[count];
    double[] dy = new double[count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        if (i != j) {
          double apart = Math.max(1, Math.hypot(x[i] - x[j], y[i] - y[j]));
          double push = ideal * ideal / apart / apart;
          dx[i] += (x[i] - x[j]) * push;
          dy[i] += (y[i] - y[j]) * push;
        }
      }
      dx[i] += (width / 2 - x[i]) * HOME;
      dy[i] += (height / 2 - y[i]) * HOME;
    }
    for (Link link : links) {
      double apart =
          Math.max(1, Math.hypot(x[link.one] - x[link.other], y[link.one] - y[link.other]));
      double pull = PULL * Math.min(STRONGEST, link.weight) * apart / ideal;
      double px = (x[link.one] - x[link.other]) / apart * pull;
      double py = (y[link.one] - y[link.other]) / apart * pull;
      dx[link.one] -= px;
      dy[link.one] -= py;
      dx[link.other] += px;
      dy[link.other] += py;
    }
    for (int i = 0; i < count; i++) {
      double far = Math.max(1, Math.hypot(dx[i], dy[i]));
      double step = Math.min(far, farthest) / far;
      x[i] = Math.max(0, Math.min(width, x[i] + dx[i] * step));
      y[i] = Math.max(0, Math.min(height, y[i] + dy[i] * step));
    }
  }
}
