package org.rapporteur.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.rapporteur.identity.party.Comparison;
import org.rapporteur.json.Fields;

/** Writes the comparison of two names as one line of JSON. */
public final class ComparisonWriter {
  private ComparisonWriter() {}

  /** One JSON object, without a line end. */
  public static String line(Comparison comparison) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      new Fields(json).flag("match", comparison.match());
      json.writeNumberField("score", comparison.score());
      new Fields(json).text("reason", comparison.reason());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
