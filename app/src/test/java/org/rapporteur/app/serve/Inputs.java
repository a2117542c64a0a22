package org.rapporteur.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.app.web.Places;
import org.rapporteur.read.format.Bytes;

/** Makes up what an operation may be asked, rightly and wrongly, from what is said of it. */
final class Inputs {
  static final List<String> HOSTILE =
      List.of(
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
          "start",
          "${jndi:ldap://x}",
          "x\r\nSet-Cookie: a=b",
          "x".repeat(1_900));

  /** What the words of an operation, but no schema, ask for. */
  private static final Map<String, Map<String, String>> ALSO =
      Map.of("calendar", Map.of("state", "KZ"));

  private static final String LIMIT = "limit";
  private static final int SOME = 3;

  /** What must be answered. */
  enum Due {
    /** The good answer. */
    GOOD,
    /** That it is asked wrongly. */
    REFUSED,
    /** Whatever is said of it. */
    ANY
  }

  /**
   * Something to ask.
   *
   * @param what why it is asked
   * @param id the gap of the path
   * @param query the parameters
   * @param body the body; empty when there is none
   * @param due what must be answered
   */
  record Case(String what, String id, List<Pair> query, Bytes body, Due due) {
    /** Where it is asked. */
    String address(String path) {
      StringBuilder out = new StringBuilder(path.replace("{id}", Browser.coded(id)));
      char sign = '?';
      for (Pair pair : query) {
        out.append(sign).append(Browser.coded(pair.name)).append('=');
        out.append(Browser.coded(pair.value));
        sign = '&';
      }
      return out.toString().replace("+", "%20");
    }
  }

  /** A parameter with its value. */
  record Pair(String name, String value) {}

  private final SplittableRandom random = new SplittableRandom(7);
  private final List<Contract.Way> ways;
  private final Map<String, List<String>> ids;
  private final List<Case> cases = new ArrayList<>();
  private Contract.Way way;

  /** For these operations and what is on record, by the path of the list it is in. */
  Inputs(List<Contract.Way> ways, Map<String, List<String>> ids) {
    this.ways = ways;
    this.ids = ids;
    this.way = ways.get(0);
  }

  /** What to ask of an operation. */
  List<Case> of(Contract.Way asked) {
    way = asked;
    cases.clear();
    Map<String, List<String>> bare = base();
    bare.remove(LIMIT);
    add("bare", bare, Due.GOOD);
    for (JsonNode parameter : way.says().get("parameters")) {
      if (parameter.get("in").asText().equals("query")) {
        vary(parameter);
      }
    }
    undocumented();
    gaps();
    if (way.says().has("requestBody")) {
      bodies();
    }
    return List.copyOf(cases);
  }

  private void add(String what, Map<String, List<String>> query, Due due) {
    add(what, known(), query, body(), due);
  }

  private void add(String what, String id, Map<String, List<String>> query, Bytes body, Due due) {
    List<Pair> pairs = new ArrayList<>();
    query.forEach((name, values) -> values.forEach(value -> pairs.add(new Pair(name, value))));
    cases.add(new Case(what, id, pairs, body, due));
  }

  private String known() {
    List<String> all = ids.getOrDefault(way.path().replace("/{id}", ""), List.of("none"));
    return Places.part(all.get(random.nextInt(all.size())));
  }

  /** The least that may be asked, and few of a list, which takes less time. */
  private Map<String, List<String>> base() {
    Map<String, List<String>> query = new TreeMap<>();
    for (JsonNode parameter : way.says().get("parameters")) {
      if (parameter.get("in").asText().equals("query") && parameter.get("required").asBoolean()) {
        query.put(parameter.get("name").asText(), List.of("Kazakhstan"));
      } else if (parameter.get("name").asText().equals(LIMIT)) {
        query.put(LIMIT, List.of("2"));
      }
    }
    ALSO.getOrDefault(way.id(), Map.of()).forEach((name, value) -> query.put(name, List.of(value)));
    return query;
  }

  private Map<String, List<String>> with(String name, List<String> values) {
    Map<String, List<String>> query = base();
    query.put(name, values);
    return query;
  }

  private void vary(JsonNode parameter) {
    String name = parameter.get("name").asText();
    JsonNode schema = parameter.get("schema");
    boolean often = schema.get("type").asText().equals("array");
    JsonNode each = often ? schema.get("items") : schema;
    for (String value : right(each)) {
      add(name + " right", with(name, List.of(value)), Due.GOOD);
    }
    for (String value : wrong(each)) {
      add(name + " wrong", with(name, List.of(value)), Due.REFUSED);
    }
    String any = right(each).get(0);
    int most = often ? schema.get("maxItems").asInt() : 1;
    add(name + " often", with(name, Collections.nCopies(most, any)), Due.GOOD);
    add(name + " too often", with(name, Collections.nCopies(most + 1, any)), Due.REFUSED);
    if (parameter.get("required").asBoolean()) {
      Map<String, List<String>> query = base();
      query.remove(name);
      add(name + " missing", query, Due.REFUSED);
      add(name + " blank", with(name, List.of(" ")), Due.REFUSED);
    } else {
      add(name + " blank", with(name, List.of("")), Due.ANY);
    }
    if (isFree(each)) {
      for (int i = 0; i < (name.equals("q") ? HOSTILE.size() : SOME); i++) {
        String value = name.equals("q") ? HOSTILE.get(i) : hostile();
        add(name + " hostile", with(name, List.of(value)), Due.ANY);
      }
    }
  }

  private static boolean isFree(JsonNode schema) {
    return schema.has("maxLength") && !schema.has("enum");
  }

  private String hostile() {
    return HOSTILE.get(random.nextInt(HOSTILE.size()));
  }

  /** Values that the schema allows, its edges among them. */
  static List<String> right(JsonNode schema) {
    if (schema.has("enum")) {
      List<String> all = new ArrayList<>();
      schema.get("enum").forEach(choice -> all.add(choice.asText()));
      return all;
    }
    if (schema.path("type").asText().equals("integer")) {
      int least = schema.get("minimum").asInt();
      int most = schema.get("maximum").asInt();
      return List.of("" + least, "" + most, "" + (least + 1));
    }
    if (schema.path("format").asText().equals("date")) {
      return List.of("2024-02-29", "0001-01-01", "9999-12-31");
    }
    return List.of("Kazakhstan", "x".repeat(schema.get("maxLength").asInt()));
  }

  /** Values that the schema does not allow. */
  static List<String> wrong(JsonNode schema) {
    if (schema.has("enum")) {
      return List.of("nonsense", schema.get("enum").get(0).asText() + "x");
    }
    if (schema.path("type").asText().equals("integer")) {
      long least = schema.get("minimum").asLong();
      long most = schema.get("maximum").asLong();
      return List.of("" + (least - 1), "" + (most + 1), "x", "1.5", "9".repeat(30), "0x1");
    }
    if (schema.path("format").asText().equals("date")) {
      return List.of("2023-02-29", "yesterday", "2024-1-1", "+12024-01-01", "20240131");
    }
    return List.of("x".repeat(schema.get("maxLength").asInt() + 1));
  }

  /** Parameters that nobody has, and those that only other operations have. */
  private void undocumented() {
    Set<String> others = new TreeSet<>(Set.of("nonsense", "id", "$where"));
    for (Contract.Way other : ways) {
      other.says().get("parameters").forEach(p -> others.add(p.get("name").asText()));
    }
    for (JsonNode own : way.says().get("parameters")) {
      if (own.get("in").asText().equals("query")) {
        others.remove(own.get("name").asText());
      }
    }
    others.forEach(name -> add("undocumented", with(name, List.of("1")), Due.REFUSED));
  }

  /** Ids that nothing goes by. */
  private void gaps() {
    if (way.path().contains("{id}")) {
      for (String id : HOSTILE) {
        add("id hostile", id, base(), body(), Due.ANY);
      }
      add("id too long", "x".repeat(4_001), base(), body(), Due.REFUSED);
    }
  }

  private JsonNode bodySchema() {
    return way.says().get("requestBody").get("content").elements().next().get("schema");
  }

  /** A body that is right; empty when none is wanted. */
  private Bytes body() {
    if (!way.says().has("requestBody")) {
      return Bytes.of(new byte[0]);
    }
    return bodySchema().has("properties")
        ? bytes(object().toString())
        : bytes("The defence ministers of Peru and Chad met in Lima on 3 May 2024.");
  }

  /** A decision that fits what is on record. */
  Bytes judgement() {
    return bytes(object().toString());
  }

  private ObjectNode object() {
    List<String> engagements = ids.getOrDefault("/api/engagements", List.of());
    return Contract.JSON
        .createObjectNode()
        .put("act", "accept")
        .put("id", engagements.get(random.nextInt(engagements.size())))
        .put("path", "kind")
        .put("by", "Ann")
        .put("reason", "read it");
  }

  private static Bytes bytes(String text) {
    return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private void bodies() {
    JsonNode schema = bodySchema();
    Due due = schema.has("properties") ? Due.REFUSED : Due.ANY;
    for (String text : List.of("", "[]", "5", "{", "null", "\"x\"", "[".repeat(5_000), "{}")) {
      add("another body", known(), base(), bytes(text), due);
    }
    byte[] noise = new byte[2_000];
    random.nextBytes(noise);
    add("noise", known(), base(), Bytes.of(noise), due);
    if (schema.has("properties")) {
      fields(schema);
    }
  }

  private void fields(JsonNode schema) {
    schema.get("required").forEach(name -> send("missing", object().without(name.asText())));
    for (Map.Entry<String, JsonNode> field : schema.get("properties").properties()) {
      String name = field.getKey();
      for (String value : wrong(field.getValue())) {
        send(name + " wrong", object().put(name, value));
      }
      send(name + " a number", object().put(name, 5));
      send(name + " a truth", object().put(name, true));
      send(name + " a list", (ObjectNode) object().set(name, Contract.JSON.createArrayNode()));
      send(name + " an object", (ObjectNode) object().set(name, object()));
    }
    send("undocumented", object().put("nonsense", "1"));
    send("undocumented", object().put("settle", "1"));
    List<String> acts = right(schema.get("properties").get("act"));
    for (int i = 0; i < acts.size() * SOME; i++) {
      ObjectNode body = object();
      for (String name :
          schema.get("properties").propertyStream().map(Map.Entry::getKey).toList()) {
        if (!name.equals("reason") && random.nextInt(4) > 0) {
          body.put(name, random.nextBoolean() ? hostile() : knownOfAnySort());
        }
      }
      body.put("act", acts.get(i % acts.size())).put("set.start", hostile());
      add("judging", known(), base(), bytes(body.toString()), Due.ANY);
    }
  }

  private String knownOfAnySort() {
    List<String> all = ids.values().stream().flatMap(List::stream).toList();
    return all.get(random.nextInt(all.size()));
  }

  private void send(String what, ObjectNode body) {
    add(what, known(), base(), bytes(body.toString()), Due.REFUSED);
  }
}
