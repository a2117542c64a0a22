package org.rapporteur.app.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record in a form in which two can be compared: a line for each value with its path. Left out
 * are how a name is spelled in Latin letters and where in the text a quote stands, which other
 * names change; the forms of one name have no order.
 */
final class RecordForm {
  private static final Set<String> LEFT_OUT = Set.of("latin", "evidence");
  private static final Set<String> UNORDERED = Set.of("name", "series");
  private static final ObjectMapper JSON = new ObjectMapper();

  private RecordForm() {}

  /** The record of an outcome's JSON as it is. */
  static List<String> of(String outcome) {
    List<String> lines = new ArrayList<>();
    walk("", "", tree(outcome), Map.of(), lines);
    return lines;
  }

  /** The record of an outcome's JSON as it must be once the report is renamed. */
  static List<String> of(String outcome, Renaming renaming) {
    UnaryOperator<String> english = renaming::english;
    Map<String, UnaryOperator<String>> changes =
        Map.ofEntries(
            Map.entry("name", renaming::text),
            Map.entry("topics", renaming::text),
            Map.entry("quote", renaming::text),
            Map.entry("by", renaming::party),
            Map.entry("to", renaming::party),
            Map.entry("due_words", renaming::text),
            Map.entry("start", renaming::date),
            Map.entry("end", renaming::date),
            Map.entry("due", renaming::date),
            Map.entry("value", renaming::count),
            Map.entry("series", english),
            Map.entry("city", english),
            Map.entry("country", english),
            Map.entry("place", english),
            Map.entry("role", english),
            Map.entry("represents", renaming::side),
            Map.entry("code", english));
    List<String> lines = new ArrayList<>();
    walk("", "", tree(outcome), changes, lines);
    return lines;
  }

  /** What each engagement of an outcome's JSON is, when and where, whatever their order. */
  static List<String> settings(String outcome) {
    List<String> settings = new ArrayList<>();
    for (JsonNode engagement : tree(outcome)) {
      settings.add(
          Stream.of("kind", "status", "edition", "start", "end", "city", "country")
              .map(field -> engagement.path(field).asText())
              .collect(Collectors.joining(" ")));
    }
    return settings;
  }

  /** What each engagement of an outcome's JSON holds, whatever the order of anything in it. */
  static List<String> unordered(String outcome) {
    JsonNode engagements = tree(outcome);
    Map<String, String> names = new HashMap<>();
    engagements.forEach(
        e -> names.put(e.path("id").asText(), e.path("kind") + " " + e.path("start")));
    List<String> all = new ArrayList<>();
    for (JsonNode engagement : engagements) {
      List<String> lines = new ArrayList<>();
      for (Map.Entry<String, JsonNode> entry : engagement.properties()) {
        String field = entry.getKey();
        JsonNode value = entry.getValue();
        if (field.equals("part_of")) {
          lines.add(field + "=" + names.getOrDefault(value.asText(), ""));
        } else if (value.isArray()) {
          value.forEach(element -> lines.add(field + "=" + sorted(element)));
        } else if (!field.equals("id")) {
          lines.add(field + "=" + value.asText());
        }
      }
      lines.removeIf(line -> LEFT_OUT.stream().anyMatch(field -> line.startsWith(field + "=")));
      Collections.sort(lines);
      all.add(String.join("\n    ", lines));
    }
    Collections.sort(all);
    return all;
  }

  private static String sorted(JsonNode element) {
    List<String> lines = new ArrayList<>();
    walk("", "", element, Map.of(), lines);
    return String.join(" ", lines);
  }

  private static JsonNode tree(String outcome) {
    try {
      return JSON.readTree(outcome).path("engagements");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void walk(
      String path,
      String field,
      JsonNode node,
      Map<String, UnaryOperator<String>> changes,
      List<String> lines) {
    if (node.isValueNode()) {
      UnaryOperator<String> change = changes.getOrDefault(field, UnaryOperator.identity());
      lines.add(path + "=" + (node.isNull() ? "" : change.apply(node.asText())));
    } else if (node.isArray()) {
      int from = lines.size();
      for (int i = 0; i < node.size(); i++) {
        String step = UNORDERED.contains(field) ? "[]" : "[" + i + "]";
        walk(path + step, field, node.get(i), changes, lines);
      }
      if (UNORDERED.contains(field)) {
        Collections.sort(lines.subList(from, lines.size()));
      }
    } else {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        if (!LEFT_OUT.contains(entry.getKey())) {
          walk(path + "/" + entry.getKey(), entry.getKey(), entry.getValue(), changes, lines);
        }
      }
    }
  }
}
