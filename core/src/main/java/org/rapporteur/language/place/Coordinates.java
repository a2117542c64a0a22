package org.rapporteur.language.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the places lie that reports put engagements at. Immutable; safe to share. */
public final class Coordinates {
  private static final String TABLE = "coordinates.tsv";

  private final Map<String, Point> points;

  private Coordinates(Map<String, Point> points) {
    this.points = Map.copyOf(points);
  }

  /**
   * A point of the earth (WGS 84), good to a hundredth of a degree.
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Point(double latitude, double longitude) {
    /** Refuses what is not on earth. */
    public Point {
      if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
        throw new IllegalArgumentException("not on earth: " + latitude + " " + longitude);
      }
    }
  }

  /** The coordinates that come with the program. */
  public static Coordinates load() {
    Map<String, Point> points = new HashMap<>();
    InputStream in = Coordinates.class.getResourceAsStream(TABLE);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in, TABLE), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          Point point = new Point(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
          points.put(key(cells[0], cells[1]), point);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Coordinates(points);
  }

  /**
   * Where a city lies; empty when it is not known, or known in another state only.
   *
   * @param city its usual English name
   * @param country ISO 3166-1 alpha-2, or null where its state is not settled
   */
  public Optional<Point> find(String city, @Nullable String country) {
    return Optional.ofNullable(points.get(key(city, country == null ? "" : country)));
  }

  /** All points by city and, after a line feed, state. */
  Map<String, Point> all() {
    return points;
  }

  private static String key(String city, String country) {
    return city + "\n" + country;
  }
}
