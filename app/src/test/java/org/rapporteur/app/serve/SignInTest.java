package org.rapporteur.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Mark;
import org.rapporteur.record.view.Query;

class SignInTest extends WithUsers {
  private Map<String, String> correction(Mark seen) {
    String id = guarded.desk.seenUpTo(seen).book().engagements(Query.all(seen)).get(0).id();
    Map<String, String> fields = new TreeMap<>();
    fields.putAll(Map.of("act", "correct", "id", id, "path", "city", "value", "Giza"));
    fields.putAll(Map.of("reason", "read it", "by", "Somebody Else"));
    return fields;
  }

  @Test
  void nothingIsShownToWhoIsNotSignedIn() {
    for (String path :
        List.of("/", "/engagements", "/inbox", "/timeline.svg", "/metrics", "/nowhere")) {
      Browser.Page page = browser.get(path);
      assertFalse(page.body().contains("Cairo"), path);
      assertEquals(path.equals("/nowhere") ? 404 : 303, page.status(), path);
    }
    for (String path : List.of("/api/engagements", "/api/calendar.ics?state=EG", "/mcp")) {
      assertEquals(401, browser.get(path).status(), path);
    }
    assertEquals(401, browser.post("/api/reports", "text/plain", new byte[] {65}).status());
    assertEquals(200, browser.get("/sign-in").status());
    assertEquals(200, browser.get("/assets/desk.css").status());
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
    Browser.Page wrong = guarded.tries("Rhea", "not the pass phrase");
    Browser.Page unknown = guarded.tries("Nobody", "not the pass phrase");
    assertEquals(401, wrong.status());
    assertEquals(401, unknown.status());
    assertEquals(wrong.body(), unknown.body());
    assertEquals("", wrong.header("Set-Cookie"));
  }

  @Test
  void guessingIsSlowedDownForKnownAndUnknownNames() {
    for (String name : List.of("Rhea", "Nobody")) {
      for (int i = 0; i < 5; i++) {
        assertEquals(401, guarded.tries(name, "guess number " + i).status());
      }
      assertEquals(429, guarded.tries(name, Guarded.PASSWORD).status(), name);
    }
    assertEquals(303, guarded.tries("Ada", Guarded.PASSWORD).status());
    guarded.later(Duration.ofSeconds(16));
    assertEquals(303, guarded.tries("Rhea", Guarded.PASSWORD).status());
  }

  @Test
  void aSessionEndsWhenItIsNotUsedAndWhenItIsTooLong() {
    String cookie = guarded.cookie("Rhea");
    assertEquals(200, browser.get("/engagements", "Cookie", cookie).status());
    guarded.later(Duration.ofMinutes(119));
    assertEquals(200, browser.get("/engagements", "Cookie", cookie).status());
    guarded.later(Duration.ofMinutes(121));
    assertEquals(303, browser.get("/engagements", "Cookie", cookie).status());
    String other = guarded.cookie("Rhea");
    for (int i = 0; i < 12; i++) {
      assertEquals(200, browser.get("/engagements", "Cookie", other).status());
      guarded.later(Duration.ofMinutes(61));
    }
    assertEquals(303, browser.get("/engagements", "Cookie", other).status());
  }

  @Test
  void signingOutEndsTheSession() {
    String cookie = guarded.cookie("Rita Reader");
    Map<String, String> token = Map.of("token", guarded.token(cookie));
    assertEquals(403, guarded.sends("/sign-out", cookie, Map.of()).status());
    assertEquals(303, guarded.sends("/sign-out", cookie, token).status());
    assertEquals(303, browser.get("/engagements", "Cookie", cookie).status());
    String again = guarded.cookie("Rita Reader");
    guarded.users.remove("Rita Reader");
    assertEquals(303, browser.get("/engagements", "Cookie", again).status());
  }

  @Test
  void aForgedSessionOrTokenIsNone() {
    assertEquals(303, browser.get("/engagements", "Cookie", "session=" + "A".repeat(43)).status());
    for (String header : List.of("Bearer " + "A".repeat(43), "Bearer ", "Basic !!!", "Digest x")) {
      assertEquals(401, browser.get("/api/engagements", "Authorization", header).status(), header);
    }
    String hash = guarded.users.find("Ada").orElseThrow().hash();
    assertEquals(401, browser.get("/api/engagements", "Authorization", "Bearer " + hash).status());
  }

  @Test
  void aReaderChangesNothing() {
    String cookie = guarded.cookie("Rita Reader");
    Map<String, String> fields = correction(Mark.INTERNAL);
    fields.put("token", guarded.token(cookie));
    String stands = guarded.desk.stamp();
    assertEquals(403, guarded.sends("/review", cookie, fields).status());
    assertEquals(403, guarded.sends("/samples", cookie, fields).status());
    String token = "Bearer " + guarded.users.token("Rita Reader");
    assertEquals(200, browser.get("/api/engagements", "Authorization", token).status());
    assertEquals(403, browser.form("/api/judgements", fields, "Authorization", token).status());
    assertEquals(403, browser.get("/metrics", "Cookie", cookie).status());
    assertEquals(stands, guarded.desk.stamp());
  }

  @Test
  void nobodySeesOrBringsMoreThanTheirMark() {
    String cookie = guarded.cookie("Rhea");
    String all = guarded.cookie("Ada");
    for (String path :
        List.of(
            "/engagements", "/reports", "/parties", "/api/engagements", "/search?q=Chad", "/map")) {
      assertFalse(browser.get(path, "Cookie", cookie).body().contains("Lima"), path);
    }
    assertTrue(browser.get("/engagements", "Cookie", all).body().contains("Lima"));
    String tag = browser.get("/engagements", "Cookie", all).header("ETag");
    assertNotEquals(tag, browser.get("/engagements", "Cookie", cookie).header("ETag"));
    Map<String, String> fields = new TreeMap<>(Map.of("text", "x", "mark", "restricted"));
    fields.put("token", guarded.token(cookie));
    assertEquals(403, guarded.sends("/inbox", cookie, fields).status());
    String hidden =
        guarded.desk.book().engagements(Query.all(Mark.RESTRICTED)).stream()
            .filter(view -> view.value().where().toString().contains("Lima"))
            .findFirst()
            .orElseThrow()
            .id();
    assertEquals(404, browser.get("/engagements/" + hidden, "Cookie", cookie).status());
    assertEquals(200, browser.get("/engagements/" + hidden, "Cookie", all).status());
  }

  @Test
  void aFormOfAnotherSessionIsRefused() {
    String cookie = guarded.cookie("Rhea");
    Map<String, String> fields = correction(Mark.INTERNAL);
    assertEquals(403, guarded.sends("/review", cookie, fields).status());
    fields.put("token", guarded.token(guarded.cookie("Ada")));
    assertEquals(403, guarded.sends("/review", cookie, fields).status());
    fields.put("token", guarded.token(cookie));
    assertEquals(
        403,
        browser
            .form("/review", fields, "Origin", "http://evil.example", "Cookie", cookie)
            .status());
    assertEquals(303, guarded.sends("/review", cookie, fields).status());
  }

  @Test
  void whatIsDecidedStandsUnderTheNameSignedInWith() {
    String cookie = guarded.cookie("Rhea");
    Map<String, String> fields = correction(Mark.INTERNAL);
    fields.put("token", guarded.token(cookie));
    assertEquals(303, guarded.sends("/review", cookie, fields).status());
    assertEquals("Rhea", guarded.desk.book().review().judgements(Mark.RESTRICTED).get(0).by());
    assertFalse(browser.get("/review", "Cookie", cookie).body().contains("Somebody Else"));
  }

  @Test
  void programsAskByTokens() {
    String token = guarded.users.token("Rhea");
    String pair =
        Base64.getEncoder().encodeToString(("x:" + token).getBytes(StandardCharsets.UTF_8));
    Browser.Page calendar =
        browser.get("/api/calendar.ics?state=EG", "Authorization", "Basic " + pair);
    assertTrue(calendar.body().contains("VEVENT"), calendar.body());
    assertFalse(
        browser
            .get("/api/engagements", "Authorization", "Bearer " + token)
            .body()
            .contains("Lima"));
  }

  @Test
  void tellsHowItFares() {
    assertEquals("alive\n", browser.get("/health/live").body());
    assertEquals("ready\n", browser.get("/health/ready").body());
    String metrics =
        browser.get("/metrics", "Authorization", "Bearer " + guarded.users.token("Ada")).body();
    assertTrue(metrics.contains("rapporteur_answers_total{status=\"2xx\"} "), metrics);
    assertTrue(metrics.matches("(?s).*rapporteur_log_position [1-9]\\d*\n.*"), metrics);
  }
}
