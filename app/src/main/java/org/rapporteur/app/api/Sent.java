package org.rapporteur.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Problem;

/**
 * What an operation takes in its body: bytes, or a JSON object of texts.
 *
 * @param type media type
 * @param fields the fields of the object, in order; empty when the body is no JSON
 * @param needed those of them that must be there
 * @param more what the names of further fields begin with, or null when there are no others
 */
public record Sent(
    String type, Map<String, ValueShape> fields, List<String> needed, @Nullable String more) {
  private static final ValueShape ANY = ValueShape.text(List.of(), 20_000);

  /** Copies the map and the list. */
  public Sent {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    needed = List.copyOf(needed);
  }

  /** Bytes of whatever sort. */
  static Sent bytes() {
    return new Sent("*/*", Map.of(), List.of(), null);
  }

  /** Any text as a field of a body. */
  static ValueShape any() {
    return ANY;
  }

  /** The names of the fields. */
  public List<String> names() {
    return new ArrayList<>(fields.keySet());
  }

  /** Refuses an object that is not of this shape; a field that is null was not given. */
  void check(JsonNode body) {
    for (String name : needed) {
      if (!body.hasNonNull(name) || body.get(name).asText().isBlank()) {
        throw Problem.wrong(name + " is missing");
      }
    }
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      String name = field.getKey();
      ValueShape shape = fields.get(name);
      if (shape == null && (more == null || !name.startsWith(more))) {
        throw Problem.wrong("no field is called " + name);
      }
      if (!field.getValue().isNull()) {
        check(name, field.getValue(), shape == null ? ANY : shape);
      }
    }
  }

  private static void check(String name, JsonNode value, ValueShape shape) {
    String fault = value.isTextual() ? shape.fault(value.asText()) : "is no text: " + value;
    if (fault != null) {
      throw Problem.wrong(name + " " + fault);
    }
  }

  /** Writes it as a schema. */
  void write(ObjectNode schema) {
    if (fields.isEmpty()) {
      schema.put("type", "string").put("format", "binary");
      return;
    }
    schema.put("type", "object").put("additionalProperties", false);
    ArrayNode required = schema.putArray("required");
    needed.forEach(required::add);
    ObjectNode properties = schema.putObject("properties");
    fields.forEach((name, shape) -> write(properties.putObject(name), name, shape));
    if (more != null) {
      write(schema.putObject("patternProperties").putObject("^" + more), more, ANY);
    }
  }

  private void write(ObjectNode node, String name, ValueShape shape) {
    shape.write(node);
    if (needed.contains(name)) {
      node.put("minLength", 1);
    } else {
      node.putArray("type").add("string").add("null");
    }
  }
}
