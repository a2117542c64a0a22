package org.rapporteur.app.bring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields of JSON objects; one that is missing where it must be is told of by name. */
final class Nodes {
  private Nodes() {}

  /** The text of a field; null when it is absent or null. */
  static @Nullable String find(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }

  static String get(JsonNode node, String field) {
    String value = find(node, field);
    if (value == null) {
      throw new Unsound("no " + field);
    }
    return value;
  }

  static int number(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isInt()) {
      throw new Unsound(field + " is no number");
    }
    return value.intValue();
  }

  /** A list of texts; a text alone is a list of one. */
  static List<String> texts(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value != null && value.isTextual()
        ? List.of(value.asText())
        : each(node, field, JsonNode::asText);
  }

  static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> make) {
    List<T> list = new ArrayList<>();
    JsonNode array = node.get(field);
    if (array != null && array.isArray()) {
      array.forEach(item -> list.add(make.apply(item)));
    }
    return list;
  }

  static Map<String, String> map(JsonNode node, String field) {
    Map<String, String> map = new TreeMap<>();
    JsonNode object = node.get(field);
    if (object != null) {
      object.properties().forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
    }
    return map;
  }
}
