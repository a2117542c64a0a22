package org.rapporteur.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes entries from JSON in the shape of a gold record or of {@code read --json}. */
final class EntryReader {
  private EntryReader() {}

  /** The entries under {@code engagements}, in order. */
  static List<Entry> entries(JsonNode report) {
    return list(report.get("engagements"), EntryReader::entry);
  }

  private static Entry entry(JsonNode node) {
    return new Entry(
        text(node, "id"),
        new Entry.What(
            text(node, "kind"),
            text(node, "name"),
            texts(node.get("series")),
            number(node, "edition"),
            text(node, "status")),
        text(node, "start"),
        text(node, "end"),
        new Entry.Place(text(node, "city"), text(node, "country")),
        text(node, "part_of"),
        list(node.get("participants"), EntryReader::party),
        new Entry.Content(
            list(node.get("counts"), EntryReader::count),
            texts(node.get("topics")),
            list(node.get("outcomes"), n -> quoted(n, "kind")),
            list(node.get("commitments"), n -> quoted(n, "grade"))),
        list(node.get("evidence"), EntryReader::quote));
  }

  private static Party party(JsonNode node) {
    List<String> forms = new ArrayList<>();
    for (String key : List.of("name", "surfaces", "latin")) {
      texts(node.get(key)).stream().filter(form -> !form.isEmpty()).forEach(forms::add);
    }
    return new Party(
        text(node, "type"),
        forms,
        text(node, "role"),
        text(node, "represents"),
        text(node, "code"),
        text(node, "capacity"));
  }

  private static Entry.Counted count(JsonNode node) {
    return new Entry.Counted(
        node.path("of").asText(), node.path("value").asInt(), text(node, "bound"));
  }

  private static Entry.Quoted quoted(JsonNode node, String label) {
    return new Entry.Quoted(node.path("quote").asText(), text(node, label), text(node, "due"));
  }

  private static Entry.Quote quote(JsonNode node) {
    return new Entry.Quote(
        node.path("path").asText(),
        node.path("quote").asText(),
        number(node, "start"),
        number(node, "end"),
        text(node, "reason"));
  }

  /** The text of a field; null when the field is absent, null or empty. */
  static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() || value.asText().isEmpty() ? null : value.asText();
  }

  private static @Nullable Integer number(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || !value.isIntegralNumber() ? null : Integer.valueOf(value.intValue());
  }

  /** A text, a list of texts, or nothing. */
  private static List<String> texts(@Nullable JsonNode node) {
    if (node != null && node.isTextual()) {
      return node.textValue().isEmpty() ? List.of() : List.of(node.textValue());
    }
    return list(node, JsonNode::asText);
  }

  private static <T> List<T> list(@Nullable JsonNode array, Function<JsonNode, T> each) {
    List<T> out = new ArrayList<>();
    if (array != null && array.isArray()) {
      array.forEach(node -> out.add(each.apply(node)));
    }
    return out;
  }
}
