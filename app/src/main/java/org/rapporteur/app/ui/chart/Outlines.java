package org.rapporteur.app.ui.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.app.ui.chart.Figure.Point;

/** The land of the earth and the lines between states, after Natural Earth. */
final class Outlines {
  private static final double TENTHS = 10;
  private static final List<Outline> ALL = load();

  private Outlines() {}

  /**
   * One outline.
   *
   * @param ink land or border
   * @param points degrees east and north
   */
  record Outline(Ink ink, List<Point> points) {}

  /** All of them, land first. */
  static List<Outline> list() {
    return ALL;
  }

  private static List<Outline> load() {
    try (InputStream in = Outlines.class.getResourceAsStream("outlines.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "outlines.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Outlines::outline)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outline outline(String line) {
    String[] parts = line.split(" ", -1);
    List<Point> points = new ArrayList<>();
    int east = 0;
    int north = 0;
    for (int i = 1; i < parts.length; i++) {
      int comma = parts[i].indexOf(',');
      east += Integer.parseInt(parts[i].substring(0, comma));
      north += Integer.parseInt(parts[i].substring(comma + 1));
      points.add(new Point(east / TENTHS, north / TENTHS));
    }
    return new Outline(parts[0].equals("land") ? Ink.LAND : Ink.BORDER, List.copyOf(points));
  }
}
