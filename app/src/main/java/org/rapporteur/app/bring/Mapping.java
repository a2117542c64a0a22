package org.rapporteur.app.bring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table gives which field of an engagement: a file of JSON that a person writes
 * and sees.
 *
 * @param sheet name of the sheet, or null for the first
 * @param header number of the row that names the columns
 * @param id column that tells rows apart, or null for the row's number
 * @param columns from fields of the engagement to columns
 * @param parties columns of each party, by its fields
 * @param commitments columns of each commitment, by its fields
 * @param values from a field and what stands in a cell to the value meant
 * @param fixed fields that have one value in every row
 * @param about how cells are written: {@code split} between several in a cell, {@code dates} as a
 *     pattern, {@code language}, {@code publisher}
 */
record Mapping(
    @Nullable String sheet,
    int header,
    @Nullable String id,
    Map<String, String> columns,
    List<Map<String, String>> parties,
    List<Map<String, String>> commitments,
    Map<String, Map<String, String>> values,
    Map<String, String> fixed,
    Map<String, String> about) {

  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("start", "date|from|start|begin.*|day"),
          Map.entry("end", "to|end|until"),
          Map.entry("city", "city|place|venue|location"),
          Map.entry("country", "country"),
          Map.entry("kind", "type|kind|format"),
          Map.entry("name", "title|name|event|subject|meeting"),
          Map.entry("status", "status"),
          Map.entry("topics", "topics?|agenda|issues?"),
          Map.entry("edition", "edition|round|no\\.?"),
          Map.entry("series", "series"));

  /** Reads the mapping; what is wrong is told by name. */
  static Mapping parse(byte[] json) throws IOException {
    JsonNode node = new ObjectMapper().readTree(json);
    Map<String, Map<String, String>> values = new HashMap<>();
    node.path("values")
        .properties()
        .forEach(
            entry -> values.put(entry.getKey(), Nodes.map(node.path("values"), entry.getKey())));
    Map<String, String> about = new HashMap<>();
    for (String each : List.of("split", "dates", "language", "publisher")) {
      String said = Nodes.find(node, each);
      if (said != null) {
        about.put(each, said);
      }
    }
    return new Mapping(
        Nodes.find(node, "sheet"),
        node.path("header").asInt(1),
        Nodes.find(node, "id"),
        Nodes.map(node, "columns"),
        Nodes.each(node, "participants", Mapping::fields),
        Nodes.each(node, "commitments", Mapping::fields),
        values,
        Nodes.map(node, "fixed"),
        about);
  }

  private static Map<String, String> fields(JsonNode node) {
    Map<String, String> fields = new HashMap<>();
    node.properties().forEach(entry -> fields.put(entry.getKey(), entry.getValue().asText()));
    return fields;
  }

  /** A mapping to begin with, from what the columns are called. */
  static String suggested(List<String> header) {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode node = mapper.createObjectNode();
    node.put("header", 1).put("language", "en").put("split", ";").put("dates", "yyyy-MM-dd");
    ObjectNode columns = node.putObject("columns");
    List<String> rest = new ArrayList<>();
    for (String column : header) {
      String name = column.toLowerCase(Locale.ROOT).strip();
      String field =
          USUAL.entrySet().stream()
              .filter(entry -> name.matches(entry.getValue()))
              .map(Map.Entry::getKey)
              .filter(each -> !columns.has(each))
              .findFirst()
              .orElse(null);
      if (field == null) {
        rest.add(column);
      } else {
        columns.put(field, column);
      }
    }
    ArrayNode parties = node.putArray("participants");
    rest.stream()
        .filter(each -> each.matches("(?i).*(counterpart|participant|delegat|partner|with|met).*"))
        .forEach(each -> parties.addObject().put("type", "person").put("name", each));
    ArrayNode commitments = node.putArray("commitments");
    rest.stream()
        .filter(each -> each.matches("(?i).*(follow|promise|commitment|action).*"))
        .forEach(each -> commitments.addObject().put("grade", "promised").put("quote", each));
    node.putObject("values").putObject("kind");
    node.putObject("fixed").put("kind", "meeting").put("status", "held");
    try {
      return mapper.writeValueAsString(node) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value meant by what stands in a cell for a field. */
  String meant(String field, String cell) {
    return values.getOrDefault(field, Map.of()).getOrDefault(cell, cell);
  }

  /** What is said about how cells are written, or what is usual. */
  String about(String what, String usual) {
    return about.getOrDefault(what, usual);
  }
}
