package org.rapporteur.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.api.Api;
import org.rapporteur.app.desk.Samples;
import org.rapporteur.app.web.Route;
import org.rapporteur.model.Mark;

/**
 * Asks everything that the interface says it answers, rightly and wrongly, and holds every answer
 * against what is said of it.
 */
class ContractFuzzTest {
  private static Served served;
  private static JsonNode document;
  private static final List<String> WRONG = new ArrayList<>();

  /** Of each status of each operation a short answer that holds something, and the longest. */
  private static final Map<String, Contract.Exchange> SHORT = new TreeMap<>();

  private static final Map<String, Contract.Exchange> LONG = new TreeMap<>();

  private static int asked;

  @BeforeAll
  static void askAll(@TempDir Path folder) throws IOException {
    served = new Served(folder.resolve("desk.db"));
    served.desk.take(Samples.all(), Mark.PUBLIC);
    document = Contract.JSON.readTree(served.browser.get("/api/openapi.json").body());
    Contract contract = new Contract(document);
    Map<String, List<String>> ids = ids();
    Inputs inputs = new Inputs(contract.ways(), ids);
    served.browser.post("/api/judgements", "application/json", inputs.judgement().toArray());
    for (Contract.Way way : contract.ways()) {
      for (Inputs.Case each : inputs.of(way)) {
        ask(contract, way, each);
      }
    }
  }

  @AfterAll
  static void close() {
    served.close();
  }

  /** Ids that are on record, by the list they are in. */
  private static Map<String, List<String>> ids() throws IOException {
    Map<String, List<String>> ids = new TreeMap<>();
    for (String list :
        List.of("engagements", "parties", "series", "commitments", "reports", "doubts")) {
      JsonNode page = Contract.JSON.readTree(served.browser.get("/api/" + list).body());
      List<String> found = new ArrayList<>();
      page.get("items").forEach(item -> found.add(item.get("id").asText()));
      ids.put("/api/" + list, found);
    }
    return ids;
  }

  private static void ask(Contract contract, Contract.Way way, Inputs.Case each) {
    String address = each.address(way.path());
    boolean json = way.says().path("requestBody").path("content").has("application/json");
    Browser.Page page =
        way.method().equals("get")
            ? served.browser.get(address)
            : served.browser.post(
                address,
                json ? "application/json" : "application/octet-stream",
                each.body().toArray());
    String told = each.what() + " " + address.substring(0, Math.min(200, address.length()));
    Contract.Exchange exchange = new Contract.Exchange(way.id(), told, page);
    WRONG.addAll(contract.faults(exchange));
    boolean due =
        switch (each.due()) {
          case GOOD -> page.status() == way.good();
          case REFUSED -> page.status() == 400;
          case ANY -> true;
        };
    if (!due) {
      WRONG.add(way.id() + " " + told + ", to be " + each.due() + ": " + page.status());
    }
    asked++;
    String sort = way.id() + " " + page.status();
    boolean empty = page.body().contains("\"items\":[]");
    if (!exchange.isNoAddress() && !empty) {
      SHORT.merge(sort, exchange, (a, b) -> length(a) <= length(b) ? a : b);
      LONG.merge(sort, exchange, (a, b) -> length(a) >= length(b) ? a : b);
    }
  }

  private static int length(Contract.Exchange exchange) {
    return exchange.page().body().length();
  }

  @Test
  void everyAnswerIsAsItIsSaidOfIt() {
    assertEquals("", String.join("\n", WRONG.subList(0, Math.min(20, WRONG.size()))));
    assertEquals("", served.notes.toString());
    assertTrue(asked > 1_000, () -> "only " + asked + " were asked");
  }

  @Test
  void everyRouteIsDescribed() {
    Set<String> routes = new TreeSet<>();
    for (Route route : new Api(served.desk).routes()) {
      routes.add(route.method().name().toLowerCase(Locale.ROOT) + " " + route.path());
    }
    assertTrue(routes.remove("get /api/openapi.json"));
    Set<String> described = new TreeSet<>();
    new Contract(document).ways().forEach(w -> described.add(w.method() + " " + w.path()));
    assertEquals(described, routes);
  }

  /** A status that is left out of the document is missed, whatever operation it is of. */
  @Test
  void noticesThatAStatusIsNotSaid() {
    for (Contract.Way way : new Contract(document).ways()) {
      for (String status : List.of(Integer.toString(way.good()), "400")) {
        JsonNode other = document.deepCopy();
        JsonNode operation = other.get("paths").get(way.path()).get(way.method());
        ((ObjectNode) operation.get("responses")).remove(status);
        Stream<Contract.Exchange> own = some().filter(e -> e.operation().equals(way.id()));
        assertTrue(isRed(other, own), way.id() + " without " + status);
      }
    }
  }

  /** A field that goes by another name than the document says is missed, wherever it stands. */
  @Test
  void noticesThatAFieldIsNamedOtherwise() {
    int renamed = 0;
    JsonNode schemas = document.get("components").get("schemas");
    for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
      for (JsonNode field : schema.getValue().path("required")) {
        JsonNode other = document.deepCopy();
        ObjectNode named = (ObjectNode) other.at("/components/schemas/" + schema.getKey());
        ObjectNode properties = (ObjectNode) named.get("properties");
        properties.set(field.asText() + "_", properties.remove(field.asText()));
        assertTrue(
            isRed(other, holding(schema.getKey())),
            schema.getKey() + "." + field.asText() + " under another name");
        renamed++;
      }
    }
    assertTrue(renamed > 80, renamed + " fields");
  }

  /** A field that is of another sort than the document says is missed. */
  @Test
  void noticesThatAFieldIsOfAnotherSort() {
    Map<String, String> fields = Map.of("EngagementList", "total", "Evidence", "start");
    fields.forEach(
        (schema, field) -> {
          JsonNode other = document.deepCopy();
          String where = "/components/schemas/" + schema + "/properties/" + field;
          ((ObjectNode) other.at(where)).put("type", "boolean");
          assertTrue(isRed(other, holding(schema)), field);
        });
  }

  private static boolean isRed(JsonNode other, Stream<Contract.Exchange> exchanges) {
    Contract contract = new Contract(other);
    return exchanges.anyMatch(exchange -> !contract.faults(exchange).isEmpty());
  }

  private static Stream<Contract.Exchange> some() {
    return Stream.concat(SHORT.values().stream(), LONG.values().stream());
  }

  /** Answers that may hold what is of this shape. */
  private static Stream<Contract.Exchange> holding(String schema) {
    Contract contract = new Contract(document);
    return some().filter(e -> contract.mayHold(e, schema));
  }
}
