package org.rapporteur.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.sign.Passwords;
import org.rapporteur.app.sign.User;
import org.rapporteur.app.web.Caller.Role;
import org.rapporteur.model.Mark;
import org.rapporteur.store.sql.ActLog;

/** What a server with users refuses whichever of its ways is tried, and what it notes of others. */
class RefusalsTest extends WithUsers {
  private static final byte[] TEXT =
      "The defence ministers of Mali and Niger met in Bamako on 7 May 2024."
          .getBytes(StandardCharsets.UTF_8);

  /** An operation as the interface describes itself, with the parameters it takes. */
  private record Way(String method, String path, List<String> takes) {
    /** What it is asked, of what is hidden. */
    String query() {
      String of = takes.contains("q") ? "?q=Lima&" : "?";
      return takes.contains("party") ? of + "party=Chad" : of;
    }
  }

  private List<Way> ways(String method) throws IOException {
    String bearer = "Bearer " + guarded.users.token("Ada");
    String document = browser.get("/api/openapi.json", "Authorization", bearer).body();
    List<Way> ways = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path :
        new ObjectMapper().readTree(document).get("paths").properties()) {
      if (path.getValue().has(method)) {
        List<String> takes = new ArrayList<>();
        path.getValue()
            .get(method)
            .get("parameters")
            .forEach(parameter -> takes.add(parameter.get("name").asText()));
        ways.add(new Way(method, path.getKey(), takes));
      }
    }
    assertTrue(ways.size() > 2, method + " " + ways);
    return ways;
  }

  @Test
  void noWayToChangeIsOpenToAReader() throws IOException {
    long position = guarded.desk.book().ledger().position();
    String bearer = "Bearer " + guarded.users.token("Rita Reader");
    for (Way way : ways("post")) {
      Browser.Page page = browser.post(way.path, "text/plain", TEXT, "Authorization", bearer);
      assertEquals(403, page.status(), way.path);
    }
    String cookie = guarded.cookie("Rita Reader");
    Map<String, String> fields = Map.of("token", guarded.token(cookie), "text", "x");
    for (String path : List.of("/inbox", "/samples", "/review")) {
      assertEquals(403, guarded.sends(path, cookie, fields).status(), path);
    }
    assertEquals(position, guarded.desk.book().ledger().position());
    String reviewer = "Bearer " + guarded.users.token("Rhea");
    assertEquals(403, browser.get("/metrics", "Authorization", reviewer).status());
  }

  @Test
  void noWayToChangeIsOpenToAnotherSite() throws IOException {
    long position = guarded.desk.book().ledger().position();
    String cookie = guarded.cookie("Rhea");
    String token = guarded.token(cookie);
    for (Way way : ways("post")) {
      String[] session = {"Cookie", cookie};
      assertEquals(403, browser.post(way.path, "text/plain", TEXT, session).status(), way.path);
      String[] wrong = {"Cookie", cookie, "X-Token", token.substring(1) + "A"};
      assertEquals(403, browser.post(way.path, "text/plain", TEXT, wrong).status(), way.path);
      String[] across = {"Cookie", cookie, "X-Token", token, "Sec-Fetch-Site", "cross-site"};
      assertEquals(403, browser.post(way.path, "text/plain", TEXT, across).status(), way.path);
    }
    Map<String, String> right = Map.of("name", "Rhea", "password", Guarded.PASSWORD);
    Browser.Page lured = browser.form("/sign-in", right, "Origin", "http://evil.example");
    assertEquals(403, lured.status());
    assertEquals("", lured.header("Set-Cookie"));
    assertEquals(403, browser.get("/mcp", "Cookie", cookie).status());
    assertEquals(position, guarded.desk.book().ledger().position());
    String[] own = {"Cookie", cookie, "X-Token", token};
    assertEquals(200, browser.post("/api/reports?name=a.txt", "text/plain", TEXT, own).status());
  }

  @Test
  void whatIsMarkedHigherIsToldByNoOperation() throws IOException {
    String all = "Bearer " + guarded.users.token("Ada");
    String less = "Bearer " + guarded.users.token("Rhea");
    List<String> hidden = new ArrayList<>();
    for (String list : List.of("engagements", "parties", "reports")) {
      List<String> seen = ids(list, less);
      ids(list, all).stream().filter(id -> !seen.contains(id)).forEach(hidden::add);
    }
    assertTrue(hidden.size() > 3, hidden.toString());
    for (Way way : ways("get")) {
      List<String> asked = way.path.contains("{id}") ? hidden : List.of("");
      for (String id : asked) {
        String path = way.path.replace("{id}", id) + way.query();
        Browser.Page page = browser.get(path, "Authorization", less);
        assertEquals(id.isEmpty() ? 200 : 404, page.status(), path);
        String body = page.body().replace("q=Lima", "").replace("party=Chad", "");
        assertFalse(body.contains("Lima") || body.contains("closed.txt"), path + body);
      }
    }
    for (String path : List.of("/api/reports?", "/api/fetch?url=http://h.example/&")) {
      String[] headers = {"Authorization", less};
      Browser.Page page = browser.post(path + "mark=restricted", "text/plain", TEXT, headers);
      assertEquals(403, page.status(), path);
    }
  }

  private List<String> ids(String list, String bearer) throws IOException {
    String body = browser.get("/api/" + list, "Authorization", bearer).body();
    List<String> ids = new ArrayList<>();
    new ObjectMapper().readTree(body).get("items").forEach(e -> ids.add(e.get("id").asText()));
    return ids;
  }

  @Test
  void aChangedPasswordEndsSessionsAndARemovedUserHasNoToken() {
    String cookie = guarded.cookie("Rhea");
    String bearer = "Bearer " + guarded.users.token("Rhea");
    User user = guarded.users.find("Rhea").orElseThrow();
    String hash = new Passwords(4).hash("another pass phrase");
    guarded.users.keep(new User("Rhea", Role.REVIEWER, Mark.INTERNAL, hash, user.tokens()));
    assertEquals(303, browser.get("/engagements", "Cookie", cookie).status());
    assertEquals(401, guarded.tries("Rhea", Guarded.PASSWORD).status());
    assertEquals(303, guarded.tries("Rhea", "another pass phrase").status());
    assertEquals(200, browser.get("/api/series", "Authorization", bearer).status());
    guarded.users.remove("Rhea");
    assertEquals(401, browser.get("/api/series", "Authorization", bearer).status());
  }

  @Test
  void whatIsBroughtBearsTheNameOfWhoBroughtIt() throws IOException {
    String cookie = guarded.cookie("Rhea");
    String token = guarded.token(cookie);
    Map<String, String> pasted = new TreeMap<>(Map.of("token", token, "by", "Somebody Else"));
    pasted.put("text", new String(TEXT, StandardCharsets.UTF_8));
    assertEquals(200, guarded.sends("/inbox", cookie, pasted).status());
    String bearer = "Bearer " + guarded.users.token("Ada");
    byte[] more =
        "The ministers of Togo and Benin met in Lome on 8 May 2024."
            .getBytes(StandardCharsets.UTF_8);
    String[] headers = {"Authorization", bearer};
    assertEquals(
        200, browser.post("/api/reports?name=b.txt", "text/plain", more, headers).status());
    List<ActLog.Entry> log = guarded.desk.book().review().log();
    assertEquals("Rhea", log.get(log.size() - 2).by());
    assertEquals("Ada", log.get(log.size() - 1).by());
    String id = log.get(log.size() - 2).subject();
    String page = browser.get("/reports/" + id, "Cookie", cookie).body();
    assertTrue(page.contains("Brought by") && page.contains("Rhea"), page);
    JsonNode report =
        new ObjectMapper().readTree(browser.get("/api/reports/" + id, headers).body());
    assertEquals("Rhea", report.get("brought_by").get(0).asText());
  }
}
