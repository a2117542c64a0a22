package org.rapporteur.app.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes the schema of an object that has just the fields named, unknown ones as null. */
final class ObjectSchema {
  static final String WHERE = "#/components/schemas/";

  private final ArrayNode required;
  private final ObjectNode properties;

  ObjectSchema(ObjectNode node) {
    node.put("type", "object").put("additionalProperties", false);
    required = node.putArray("required");
    properties = node.putObject("properties");
  }

  private ObjectNode field(String name) {
    required.add(name);
    return properties.putObject(name);
  }

  /** Texts. */
  ObjectSchema text(String... names) {
    for (String name : names) {
      field(name).put("type", "string");
    }
    return this;
  }

  /** Texts, or null. */
  ObjectSchema maybe(String... names) {
    for (String name : names) {
      field(name).putArray("type").add("string").add("null");
    }
    return this;
  }

  /** A text that may be left out. */
  ObjectSchema sometimes(String name) {
    properties.putObject(name).put("type", "string");
    return this;
  }

  /** One of these. */
  ObjectSchema choice(String name, List<String> labels) {
    ArrayNode list = field(name).put("type", "string").putArray("enum");
    labels.forEach(list::add);
    return this;
  }

  /** Whole numbers, none below 0. */
  ObjectSchema number(String... names) {
    for (String name : names) {
      field(name).put("type", "integer").put("minimum", 0);
    }
    return this;
  }

  /** A whole number, or null. */
  ObjectSchema maybeNumber(String name) {
    field(name).putArray("type").add("integer").add("null");
    return this;
  }

  /** Lists of texts. */
  ObjectSchema texts(String... names) {
    for (String name : names) {
      field(name).put("type", "array").putObject("items").put("type", "string");
    }
    return this;
  }

  /** A list of objects of this shape. */
  ObjectSchema list(String name, String schema) {
    field(name).put("type", "array").putObject("items").put("$ref", WHERE + schema);
    return this;
  }

  /** An object of texts. */
  ObjectSchema map(String name) {
    field(name).put("type", "object").putObject("additionalProperties").put("type", "string");
    return this;
  }

  /** The properties, for what is said otherwise. */
  ObjectNode properties() {
    return properties;
  }
}
