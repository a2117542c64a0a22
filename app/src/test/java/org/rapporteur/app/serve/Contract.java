package org.rapporteur.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the interface for programs says of itself, and whether answers are as it says. */
final class Contract {
  static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode document;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> known = new HashMap<>();

  /** Answers that were found to be as they are said to be; many come again and again. */
  private final Set<String> sound = new HashSet<>();

  Contract(JsonNode document) {
    this.document = document;
  }

  /**
   * An operation.
   *
   * @param method how it is asked
   * @param path with its gaps
   * @param says what the document says of it
   */
  record Way(String method, String path, JsonNode says) {
    String id() {
      return says.get("operationId").asText();
    }

    /** The status of a good answer. */
    int good() {
      return says.get("responses").has("201") ? 201 : 200;
    }
  }

  /**
   * What was asked and answered.
   *
   * @param operation its id
   * @param asked the request, in words
   * @param page the answer
   */
  record Exchange(String operation, String asked, Browser.Page page) {
    String type() {
      return page.header("Content-Type").replaceAll(";.*", "");
    }

    /** True when the server would not take it for an address, so that no operation saw it. */
    boolean isNoAddress() {
      return page.status() == 400 && !type().contains("json") && asked.startsWith("id ");
    }
  }

  /** All operations. */
  List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> way : path.getValue().properties()) {
        ways.add(new Way(way.getKey().toLowerCase(Locale.ROOT), path.getKey(), way.getValue()));
      }
    }
    return ways;
  }

  /** How the answer is not as the document says; empty when it is. */
  List<String> faults(Exchange exchange) {
    if (exchange.isNoAddress()) {
      return List.of();
    }
    Browser.Page page = exchange.page();
    String what = exchange.operation() + ", " + exchange.asked() + ": " + page.status() + " ";
    JsonNode response = response(exchange);
    if (response == null || page.status() >= 500) {
      return List.of(what + "is not said of it: " + page.body());
    }
    JsonNode content = response.path("content").path(exchange.type());
    if (content.isMissingNode()) {
      return List.of(what + "comes as " + exchange.type());
    }
    try {
      String answer = content + page.body();
      List<String> faults =
          sound.contains(answer) ? List.of() : bodyFaults(exchange, content.get("schema"));
      if (faults.isEmpty()) {
        sound.add(answer);
      }
      return faults.stream().map(f -> what + f).toList();
    } catch (JsonProcessingException e) {
      return List.of(what + "is no JSON: " + page.body());
    }
  }

  /** What is said of an answer of this status; null when nothing is. */
  private @Nullable JsonNode response(Exchange exchange) {
    for (Way way : ways()) {
      if (way.id().equals(exchange.operation())) {
        return way.says().get("responses").get("" + exchange.page().status());
      }
    }
    return null;
  }

  /** True when the answer is said to be of a shape that is this one or refers to it. */
  boolean mayHold(Exchange exchange, String schema) {
    JsonNode response = response(exchange);
    Set<String> reached = new TreeSet<>();
    if (response != null) {
      reach(response, reached);
    }
    return reached.contains(schema);
  }

  private void reach(JsonNode node, Set<String> reached) {
    for (JsonNode reference : node.findValues("$ref")) {
      String name = reference.asText().replaceAll(".*/", "");
      if (reached.add(name)) {
        reach(document.at("/components/schemas/" + name), reached);
      }
    }
  }

  private List<String> bodyFaults(Exchange exchange, JsonNode schema)
      throws JsonProcessingException {
    String text = exchange.page().body();
    boolean json = exchange.type().contains("json");
    JsonNode body = json ? JSON.readTree(text) : JSON.getNodeFactory().textNode(text);
    List<String> faults = new ArrayList<>();
    for (Error error : schema(schema).validate(body)) {
      faults.add(error + " in " + text);
    }
    if (exchange.type().contains("problem")
        && body.path("status").asInt() != exchange.page().status()) {
      faults.add("tells of another status: " + text);
    }
    return faults;
  }

  /** The schema with all that it may refer to. */
  private Schema schema(JsonNode schema) {
    return known.computeIfAbsent(
        schema.toString(),
        key -> {
          ObjectNode whole = schema.deepCopy();
          whole.set("components", document.get("components"));
          return registry.getSchema(whole);
        });
  }
}
