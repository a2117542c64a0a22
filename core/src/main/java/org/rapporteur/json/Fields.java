package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object being written, where unknown is {@code null} and never left out.
 *
 * @param json where they go; inside an object
 */
public record Fields(JsonGenerator json) {
  /** Writes the fields of an object. */
  @FunctionalInterface
  public interface Content {
    /** Writes them. */
    void write(Fields fields) throws IOException;
  }

  /** The object with this content, on one line. */
  public static String line(Content content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      content.write(new Fields(json));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** A text, or null. */
  public Fields text(String name, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value.toString());
    }
    return this;
  }

  /** A whole number, or null. */
  public Fields number(String name, @Nullable Integer value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
    return this;
  }

  /** True or false. */
  public Fields flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
    return this;
  }

  /** A list of texts. */
  public Fields texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
    return this;
  }

  /** An object of texts. */
  public Fields object(String name, Map<String, String> values) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> each : values.entrySet()) {
      json.writeStringField(each.getKey(), each.getValue());
    }
    json.writeEndObject();
    return this;
  }

  /** A list of objects, each written by {@code body}. */
  public <T> Fields objects(String name, Iterable<T> values, Body<? super T> body)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      body.write(this, value);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  /**
   * Writes the fields of one value.
   *
   * @param <T> the value
   */
  @FunctionalInterface
  public interface Body<T> {
    /** Writes the fields of {@code value}. */
    void write(Fields fields, T value) throws IOException;
  }
}
