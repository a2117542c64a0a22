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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.api.Api;
import org.rapporteur.app.desk.Samples;
import org.rapporteur.app.web.Route;
import org.rapporteur.model.Mark;

/** Asks everything that the interface says it answers, rightly and wrongly. */
class ContractFuzzTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ROUNDS = 20;
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
  private final List<String> any = new ArrayList<>(ODD);
  private final Map<String, List<String>> ids = new TreeMap<>();
  private final Map<String, Set<Integer>> answered = new TreeMap<>();
  private final Set<String> sent = new TreeSet<>();

  /**
   * Every operation of the document, which is that of every route there is, is answered well when
   * it is asked rightly and refused in its own words when it is not, each parameter having been
   * sent.
   */
  @Test
  void answersEveryOperationAsItSaysAndWithoutFault(@TempDir Path folder) throws IOException {
    try (Served served = new Served(folder.resolve("desk.db"))) {
      served.desk.take(Samples.all().subList(0, 6), Mark.PUBLIC);
      JsonNode document = JSON.readTree(served.browser.get("/api/openapi.json").body());
      assertEquals("3.1.0", document.get("openapi").asText());
      assertEquals(routes(served), operations(document));
      learn(served.browser);
      for (int round = 0; round < ROUNDS; round++) {
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
          for (Map.Entry<String, JsonNode> way : path.getValue().properties()) {
            call(served.browser, path.getKey(), way.getKey(), way.getValue(), round % 2 == 0);
          }
        }
      }
      for (JsonNode path : document.get("paths")) {
        path.forEach(this::check);
      }
      assertEquals("", served.notes.toString());
    }
  }

  private static Set<String> routes(Served served) {
    Set<String> routes = new TreeSet<>();
    for (Route route : new Api(served.desk).routes()) {
      routes.add(route.method().name().toLowerCase(Locale.ROOT) + " " + route.path());
    }
    assertTrue(routes.remove("get /api/openapi.json"));
    return routes;
  }

  private static Set<String> operations(JsonNode document) {
    Set<String> operations = new TreeSet<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(way -> operations.add(way + " " + path.getKey())));
    return operations;
  }

  private void check(JsonNode operation) {
    String id = operation.get("operationId").asText();
    Set<Integer> statuses = answered.getOrDefault(id, Set.of());
    JsonNode declared = operation.get("responses");
    assertTrue(statuses.stream().anyMatch(s -> declared.has("" + s)), id + " " + statuses);
    assertTrue(statuses.stream().allMatch(s -> s >= 400 || declared.has("" + s)), id + statuses);
    boolean chosen = !operation.path("requestBody").findPath("properties").isMissingNode();
    for (JsonNode parameter : operation.get("parameters")) {
      String name = parameter.get("name").asText();
      assertTrue(sent.contains(id + " " + name), id + " was never sent " + name);
      JsonNode schema = parameter.get("schema");
      chosen |=
          schema.has("enum")
              || schema.has("format")
              || schema.get("type").asText().equals("integer");
    }
    assertTrue(!chosen || statuses.stream().anyMatch(s -> s >= 400), id + " refuses nothing");
  }

  /** Ids that are on record, to be asked rightly too. */
  private void learn(Browser browser) throws IOException {
    for (String list :
        List.of("engagements", "parties", "series", "commitments", "reports", "doubts")) {
      JsonNode items = JSON.readTree(browser.get("/api/" + list + "?limit=4").body()).get("items");
      List<String> found = new ArrayList<>();
      items.forEach(item -> found.add(item.get("id").asText()));
      ids.put("/api/" + list + "/{id}", found);
      any.addAll(found);
    }
  }

  private void call(
      Browser browser, String template, String way, JsonNode operation, boolean rightly)
      throws IOException {
    String id = rightly ? one(ids.getOrDefault(template, any)) : one(any);
    String path = template.replace("{id}", Browser.coded(id).replace("+", "%20"));
    String name = operation.get("operationId").asText();
    StringBuilder query = new StringBuilder("?");
    for (JsonNode parameter : operation.get("parameters")) {
      boolean inPath = parameter.get("in").asText().equals("path");
      if (inPath || random.nextBoolean()) {
        sent.add(name + " " + parameter.get("name").asText());
        if (!inPath) {
          query.append(parameter.get("name").asText()).append('=');
          query.append(Browser.coded(value(parameter.get("schema"), rightly))).append('&');
        }
      }
    }
    Browser.Page page =
        way.equals("get")
            ? browser.get(path + query)
            : browser.post(path + query, type(operation), body(operation, rightly));
    answered.computeIfAbsent(name, key -> new TreeSet<>()).add(page.status());
    isAsDescribed(page, operation, way + " " + path + query + ": ");
  }

  private static void isAsDescribed(Browser.Page page, JsonNode operation, String asked)
      throws IOException {
    String what = asked + page.status() + " " + page.body();
    assertTrue(page.status() < 500, what);
    String type = page.header("Content-Type").replaceAll(";.*", "");
    if (page.status() == 400 && !type.contains("json")) {
      return; // What is no address at all is refused by the server before any operation sees it.
    }
    String status = page.status() < 400 ? "" + page.status() : "default";
    JsonNode content = operation.get("responses").path(status).path("content");
    assertTrue(content.has(type), what);
    String schema = content.get(type).get("schema").get("$ref").asText();
    if (schema.endsWith("/List")) {
      assertTrue(JSON.readTree(page.body()).get("items").isArray(), what);
    } else if (schema.endsWith("/Problem")) {
      JsonNode problem = JSON.readTree(page.body());
      assertEquals(page.status(), problem.get("status").asInt(), what);
      assertTrue(problem.hasNonNull("type") && problem.hasNonNull("title"), what);
    }
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String value(JsonNode schema, boolean rightly) {
    if (!rightly && random.nextInt(4) > 0) {
      return one(any);
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size())).asText();
    }
    if (schema.get("type").asText().equals("integer")) {
      return Integer.toString(random.nextInt(1, 60));
    }
    return schema.has("format") ? "2024-0" + random.nextInt(1, 9) + "-11" : "Kazakhstan";
  }

  private static String type(JsonNode operation) {
    return operation.has("requestBody")
        ? operation.get("requestBody").get("content").fieldNames().next()
        : "application/octet-stream";
  }

  private byte[] body(JsonNode operation, boolean rightly) throws IOException {
    if (!operation.has("requestBody")) {
      return new byte[0];
    }
    JsonNode schema =
        operation.get("requestBody").get("content").get(type(operation)).get("schema");
    if (!schema.has("properties") || (!rightly && random.nextInt(8) == 0)) {
      return one(any).getBytes(StandardCharsets.UTF_8);
    }
    ObjectNode body = JSON.createObjectNode();
    if (rightly) {
      String engagement = one(Objects.requireNonNull(ids.get("/api/engagements/{id}")));
      body.put("act", "accept").put("id", engagement).put("path", "kind");
      return JSON.writeValueAsBytes(body.put("by", "Ann").put("reason", "read it"));
    }
    schema
        .get("properties")
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (random.nextInt(5) > 0) {
                body.put(name, name.equals("act") ? act() : one(any));
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
