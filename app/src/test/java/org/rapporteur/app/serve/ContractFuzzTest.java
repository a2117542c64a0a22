package org.rapporteur.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.desk.Samples;
import org.rapporteur.model.Mark;

/** Asks everything that the interface says it answers, rightly and wrongly. */
class ContractFuzzTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ROUNDS = 25;
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "99999999999999999999",
          "null",
          "true",
          "%",
          "_",
          "!",
          "'",
          "\"",
          "\\",
          "a\u0000b",
          "\ud800",
          "\u202e",
          "🂡",
          "e-",
          "p-",
          "c-",
          "j-",
          "~",
          "~AA",
          "../..",
          "<b>",
          "1' or '1'='1",
          "x".repeat(3000),
          "2024-02-30",
          "2024-05-31",
          "(",
          "\"…",
          "*",
          "a* | -b",
          "participants[0].name",
          "participants[9999999999].name",
          "topics[0]",
          "[",
          "start");

  private final SplittableRandom random = new SplittableRandom(7);
  private final List<String> known = new ArrayList<>(ODD);

  @Test
  void answersEveryOperationWithoutFault(@TempDir Path folder) throws IOException {
    try (Served served = new Served(folder.resolve("desk.db"))) {
      served.desk.take(Samples.all().subList(0, 6), Mark.PUBLIC);
      JsonNode document = JSON.readTree(served.browser.get("/api/openapi.json").body());
      assertEquals("3.1.0", document.get("openapi").asText());
      learn(served.browser);
      Set<String> called = new HashSet<>();
      Set<Integer> statuses = new HashSet<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
          for (Map.Entry<String, JsonNode> way : path.getValue().properties()) {
            statuses.add(call(served.browser, path.getKey(), way.getKey(), way.getValue()));
            called.add(way.getValue().get("operationId").asText());
          }
        }
      }
      assertTrue(called.size() > 12, "called " + called);
      assertTrue(statuses.containsAll(Set.of(200, 400, 404)), "answered " + statuses);
      assertEquals("", served.notes.toString());
    }
  }

  /** Ids that are on record, to be asked rightly too. */
  private void learn(Browser browser) throws IOException {
    for (String list :
        List.of("engagements", "parties", "series", "commitments", "reports", "doubts")) {
      JsonNode items = JSON.readTree(browser.get("/api/" + list + "?limit=4").body()).get("items");
      items.forEach(item -> known.add(item.get("id").asText()));
    }
  }

  private int call(Browser browser, String template, String way, JsonNode operation)
      throws IOException {
    String path = template.replace("{id}", Browser.coded(any()).replace("+", "%20"));
    StringBuilder query = new StringBuilder("?");
    for (JsonNode parameter : operation.get("parameters")) {
      if (parameter.get("in").asText().equals("query") && random.nextInt(4) == 0) {
        query.append(parameter.get("name").asText()).append('=');
        query.append(Browser.coded(value(parameter.get("schema")))).append('&');
      }
    }
    Browser.Page page =
        way.equals("get")
            ? browser.get(path + query)
            : browser.post(path + query, type(operation), body(operation));
    String what = way + " " + path + query + ": " + page.status() + " " + page.body();
    assertTrue(page.status() < 500, what);
    String good = path.endsWith(".ics") ? "text/calendar" : "application/json";
    String expected = page.status() < 300 ? good : "application/problem+json";
    // What is no address at all is refused by the server before any operation sees it.
    boolean address = page.status() == 400 && !page.header("Content-Type").contains("json");
    assertTrue(address || page.header("Content-Type").startsWith(expected), what);
    return page.status();
  }

  private String any() {
    return known.get(random.nextInt(known.size()));
  }

  private String value(JsonNode schema) {
    boolean rightly = random.nextBoolean();
    if (rightly && schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size())).asText();
    }
    if (rightly && schema.get("type").asText().equals("integer")) {
      return Integer.toString(random.nextInt(1, 60));
    }
    return rightly && schema.has("format") ? "2024-0" + random.nextInt(1, 9) + "-11" : any();
  }

  private static String type(JsonNode operation) {
    return operation.has("requestBody")
        ? operation.get("requestBody").get("content").fieldNames().next()
        : "application/octet-stream";
  }

  private byte[] body(JsonNode operation) throws IOException {
    if (!operation.has("requestBody")) {
      return new byte[0];
    }
    JsonNode schema =
        operation.get("requestBody").get("content").get(type(operation)).get("schema");
    if (!schema.has("properties") || random.nextInt(8) == 0) {
      return any().getBytes(StandardCharsets.UTF_8);
    }
    ObjectNode body = JSON.createObjectNode();
    schema
        .get("properties")
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (random.nextInt(5) > 0) {
                body.put(name, name.equals("act") ? act() : any());
              }
            });
    return JSON.writeValueAsBytes(body);
  }

  private String act() {
    List<String> acts =
        List.of(
            "accept",
            "correct",
            "remove",
            "add",
            "merge",
            "split",
            "unsure",
            "settle",
            "close",
            "drop",
            "reopen",
            "withdraw",
            "nonsense");
    return acts.get(random.nextInt(acts.size()));
  }
}
