package org.rapporteur.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.rapporteur.json.Fields;
import org.rapporteur.store.search.Hit;

/** Writes something a search found as one line of JSON; hits are in order of how well they fit. */
public final class HitWriter {
  private HitWriter() {}

  /** One JSON object, without a line end. */
  public static String line(Hit hit) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      write(new Fields(json), hit);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The fields of a hit. */
  public static void write(Fields fields, Hit hit) throws IOException {
    fields
        .text("type", hit.type())
        .text("id", hit.id())
        .text("title", hit.title())
        .text("words", hit.words());
  }
}
