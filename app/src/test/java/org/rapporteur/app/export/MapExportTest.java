package org.rapporteur.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** The map as JTS reads its geometries. */
class MapExportTest {
  private static Map<String, JsonNode> features() throws IOException {
    Map<String, JsonNode> features = new HashMap<>();
    JsonNode all = new ObjectMapper().readTree(Samples.bytes(Format.geojson));
    assertEquals("FeatureCollection", all.path("type").asText());
    all.path("features").forEach(each -> features.put(each.path("id").asText(), each));
    return features;
  }

  private static JsonNode feature(String id) throws IOException {
    return Objects.requireNonNull(features().get(id), id);
  }

  @Test
  void putsAnEngagementAtItsCity() throws IOException, ParseException {
    JsonNode feature = feature("e-1");
    Geometry geometry = new GeoJsonReader().read(feature.path("geometry").toString());
    Point cairo = (Point) geometry;
    assertEquals(31.25, cairo.getX(), 0.05);
    assertEquals(30.06, cairo.getY(), 0.05);
    assertEquals(4326, geometry.getSRID());
    assertEquals(Sample.ARABIC, feature.path("properties").path("title").asText());
    assertEquals("2024-10-22", feature.path("properties").path("start").asText());
  }

  @Test
  void keepsEngagementsWhosePlaceIsNotKnown() throws IOException {
    assertTrue(feature("e-2").path("geometry").isNull());
    assertTrue(feature("e-3").path("geometry").isNull());
    assertEquals("Nowhere", feature("e-3").path("properties").path("city").asText());
  }
}
