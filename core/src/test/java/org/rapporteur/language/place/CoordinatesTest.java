package org.rapporteur.language.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.place.Coordinates.Point;

class CoordinatesTest {
  private static final List<String> LANGUAGES = List.of("en", "ar", "ru", "fr", "es", "zh", "ur");
  private static final double MARGIN = 0.5;

  private final Coordinates coordinates = Coordinates.load();

  private static Map<String, double[]> boxes() throws IOException {
    Map<String, double[]> boxes = new HashMap<>();
    try (InputStream in = CoordinatesTest.class.getResourceAsStream("boxes.tsv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t");
          double[] box = new double[4];
          for (int i = 0; i < box.length; i++) {
            box[i] = Double.parseDouble(cells[i + 1]);
          }
          boxes.put(cells[0], box);
        }
      }
    }
    return boxes;
  }

  @Test
  void putsEveryPlaceInOrBesideItsState() throws IOException {
    Map<String, double[]> boxes = boxes();
    List<String> astray = new ArrayList<>();
    coordinates
        .all()
        .forEach(
            (place, point) -> {
              String state = place.substring(place.indexOf('\n') + 1);
              double[] box = boxes.get(state);
              if (!state.isEmpty() && (box == null || !holds(box, point))) {
                astray.add(place + " " + point);
              }
            });
    assertEquals(List.of(), astray);
  }

  private static boolean holds(double[] box, Point point) {
    return point.latitude() >= box[0] - MARGIN
        && point.latitude() <= box[1] + MARGIN
        && point.longitude() >= box[2] - MARGIN
        && point.longitude() <= box[3] + MARGIN;
  }

  @Test
  void knowsNearlyAllPlacesThatTheReaderKnows() {
    Set<String> known = new TreeSet<>();
    Set<String> without = new TreeSet<>();
    for (String language : LANGUAGES) {
      for (Entry entry : Lexicon.of(language).table("cities")) {
        if (!entry.category().equals("none")) {
          String state = entry.extra().isEmpty() ? null : entry.extra();
          known.add(entry.value());
          if (coordinates.find(entry.value(), state).isEmpty()) {
            without.add(entry.value());
          }
        }
      }
    }
    assertTrue(known.size() > 1000, "places: " + known.size());
    assertTrue(without.size() * 20 < known.size(), "without coordinates: " + without);
  }

  @Test
  void tellsCitiesOfOneNameApartByTheirState() {
    assertEquals(Optional.of(new Point(51.18, 71.45)), coordinates.find("Astana", "KZ"));
    assertEquals(Optional.of(new Point(31.78, 35.22)), coordinates.find("Jerusalem", null));
    assertEquals(Optional.empty(), coordinates.find("Astana", "EG"));
  }
}
