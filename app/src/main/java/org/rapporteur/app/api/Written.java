package org.rapporteur.app.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.web.Answered;
import org.rapporteur.json.Fields;

/** Answers in JSON, entries in the shape of the exports. */
final class Written {
  private Written() {}

  /** One entry. */
  static <T> Answered one(T value, Fields.Body<? super T> shape) {
    return object(fields -> shape.write(fields, value));
  }

  /** A stretch of a list, with how many there are and where it begins. */
  static <T> Answered list(Listing<T> listing, Fields.Body<? super T> shape) {
    return object(
        fields ->
            fields
                .number("total", listing.total())
                .number("offset", listing.skipped())
                .objects("items", listing.items(), shape));
  }

  /** Writes the fields of an object. */
  @FunctionalInterface
  interface Content {
    void write(Fields fields) throws IOException;
  }

  /** An object. */
  static Answered object(Content content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      content.write(new Fields(json));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answered.json(out.toString());
  }
}
