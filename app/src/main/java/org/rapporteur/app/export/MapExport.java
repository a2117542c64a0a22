package org.rapporteur.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.rapporteur.json.Fields;
import org.rapporteur.language.place.Coordinates;
import org.rapporteur.language.place.Coordinates.Point;
import org.rapporteur.model.Engagement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Whole;

/**
 * Engagements on the map (RFC 7946): each is a feature at its city; where no city is known, or it
 * is not known where it lies, the geometry is null.
 */
final class MapExport {
  private final Coordinates coordinates;

  MapExport(Coordinates coordinates) {
    this.coordinates = coordinates;
  }

  /** Writes the whole document; leaves {@code out} open. */
  void write(Whole whole, Writer out) throws IOException {
    JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      new Fields(json)
          .text("type", "FeatureCollection")
          .objects("features", whole.engagements(), this::feature);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void feature(Fields fields, EngagementView view) throws IOException {
    JsonGenerator json = fields.json();
    fields.text("type", "Feature").text("id", view.id());
    geometry(fields, view.value().where());
    json.writeObjectFieldStart("properties");
    properties(fields, view);
    json.writeEndObject();
  }

  private void geometry(Fields fields, Engagement.Where where) throws IOException {
    Optional<Point> point =
        where.city() == null ? Optional.empty() : coordinates.find(where.city(), where.country());
    if (point.isEmpty()) {
      fields.json().writeNullField("geometry");
      return;
    }
    fields.json().writeObjectFieldStart("geometry");
    fields.text("type", "Point");
    fields.json().writeArrayFieldStart("coordinates");
    fields.json().writeNumber(point.get().longitude());
    fields.json().writeNumber(point.get().latitude());
    fields.json().writeEndArray();
    fields.json().writeEndObject();
  }

  private static void properties(Fields fields, EngagementView view) throws IOException {
    Engagement value = view.value();
    List<String> parties =
        view.participants().stream().map(each -> Titles.of(each.value())).toList();
    fields
        .text("title", Titles.of(value))
        .text("kind", value.kind().label())
        .text("status", value.status().label())
        .text("series", view.series())
        .number("edition", value.edition())
        .text("start", value.when().start())
        .text("end", value.when().end())
        .text("city", value.where().city())
        .text("country", value.where().country())
        .text("part_of", value.partOf())
        .texts("participants", parties)
        .texts("topics", value.content().topics())
        .texts("reports", view.reports());
  }
}
