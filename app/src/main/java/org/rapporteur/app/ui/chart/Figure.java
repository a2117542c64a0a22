package org.rapporteur.app.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something drawn. Measures are pixels from the left upper corner of the picture. */
public sealed interface Figure {
  /** What it is. */
  Ink ink();

  /** A point of a line. */
  record Point(double x, double y) {}

  /**
   * A line through points.
   *
   * @param closed whether it ends where it began and encloses something
   * @param thick how many times its usual thickness
   */
  record Path(Ink ink, List<Point> points, boolean closed, double thick) implements Figure {
    /** Copies the list. */
    public Path {
      points = List.copyOf(points);
    }

    /** A straight line. */
    static Path line(Ink ink, Point from, Point to, double thick) {
      return new Path(ink, List.of(from, to), false, thick);
    }
  }

  /** A box with rounded corners. */
  record Box(Ink ink, double x, double y, double width, double height) implements Figure {
    /** Radius of the corners. */
    static final double CORNER = 3;
  }

  /** A disc. */
  record Disc(Ink ink, double x, double y, double radius) implements Figure {}

  /** On which side of its point a label stands. */
  enum Side {
    /** To its left. */
    LEFT,
    /** Around it. */
    MIDDLE,
    /** To its right. */
    RIGHT
  }

  /** Words beside a point, which lies on their base line. */
  record Label(Ink ink, double x, double y, Side side, String words) implements Figure {}

  /**
   * Figures that lead somewhere together.
   *
   * @param to a path of ours, or null when they lead nowhere
   * @param title what they stand for
   */
  record Group(@Nullable String to, String title, List<Figure> figures) implements Figure {
    /** Copies the list. */
    public Group {
      figures = List.copyOf(figures);
    }

    @Override
    public Ink ink() {
      return Ink.MARK;
    }
  }
}
