package org.rapporteur.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class DeskServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TO_WORDS =
      Pattern.compile("href=\"(/reports/[^\"#]*at=[^\"#]*)#at\"");

  private Served served;
  private Browser browser;

  @BeforeAll
  void loadsTheSamples(@TempDir Path folder) {
    served = new Served(folder.resolve("desk.db"));
    browser = served.browser;
    assertTrue(browser.get("/").body().contains("action=\"/samples\""));
    Browser.Page loaded = browser.form("/samples", Map.of());
    assertEquals(303, loaded.status(), loaded.body());
  }

  @AfterAll
  void stops() {
    served.close();
  }

  private JsonNode json(String path) {
    Browser.Page page = browser.get(path);
    assertEquals(200, page.status(), page.body());
    try {
      return JSON.readTree(page.body());
    } catch (IOException e) {
      throw new AssertionError(page.body(), e);
    }
  }

  @Test
  void refusesToListenToOtherMachines() {
    for (String host : List.of("0.0.0.0", "192.0.2.1", "::")) {
      assertThrows(
          IllegalArgumentException.class, () -> DeskServer.start(served.desk, host, 0), host);
    }
  }

  @Test
  void refusesAHostThatIsNotItsOwn() throws IOException {
    String own = "127.0.0.1:" + served.server.port();
    assertTrue(raw(own).startsWith("HTTP/1.1 200"));
    for (String host :
        List.of("evil.example", "evil.example:" + served.server.port(), "127.0.0.1")) {
      assertTrue(raw(host).startsWith("HTTP/1.1 403"), host);
    }
  }

  @Test
  void tellsOfARequestThatIsNoneLikeOfAnyOtherTrouble() throws IOException {
    String own = "127.0.0.1:" + served.server.port();
    for (String path : List.of("/api/engagements/%zz", "/%2e%2e/%00", "/a b c")) {
      String answer = raw(own, path);
      assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
      assertTrue(answer.contains("application/problem+json"), answer);
      String body = answer.substring(answer.indexOf("\r\n\r\n"));
      assertEquals(400, JSON.readTree(body).get("status").asInt(), body);
    }
  }

  private String raw(String host) throws IOException {
    return raw(host, "/api/engagements");
  }

  private String raw(String host, String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void refusesChangesThatOtherSitesAskFor() {
    Map<String, String> none = Map.of();
    String stands = served.desk.stamp();
    assertEquals(403, browser.form("/samples", none, "Origin", "http://evil.example").status());
    assertEquals(403, browser.form("/samples", none, "Origin", "null").status());
    assertEquals(403, browser.form("/samples", none, "Sec-Fetch-Site", "cross-site").status());
    assertEquals(403, browser.form("/samples", none, "Sec-Fetch-Site", "same-site").status());
    assertEquals(stands, served.desk.stamp());
    String[] own = {"Origin", "null", "Sec-Fetch-Site", "same-origin"};
    assertEquals(303, browser.form("/samples", none, own).status());
  }

  @Test
  void tellsBrowsersToRunNothingButItsOwn() {
    for (String path :
        List.of("/", "/engagements", "/nowhere", "/api/engagements", "/assets/desk.js")) {
      Browser.Page page = browser.get(path);
      String policy = page.header("Content-Security-Policy");
      assertTrue(policy.contains("default-src 'none'"), path);
      assertTrue(policy.contains("frame-ancestors 'none'"), path);
      assertFalse(policy.contains("unsafe"), path);
      assertEquals("nosniff", page.header("X-Content-Type-Options"), path);
      assertEquals("no-referrer", page.header("Referrer-Policy"), path);
    }
    String page = browser.get("/engagements").body();
    assertFalse(page.contains(" style=") || page.contains("<style") || page.contains(" onclick="));
  }

  @Test
  void givesAgainOnlyWhatHasChanged() {
    Browser.Page first = browser.get("/api/engagements");
    String tag = first.header("ETag");
    assertFalse(tag.isEmpty());
    assertEquals(304, browser.get("/api/engagements", "If-None-Match", tag).status());
    String more = "A note. The ministers of Chad and Peru met in Lima on 3 May 2024.";
    served.desk.take(List.of(upload("more.txt", more)), org.rapporteur.model.Mark.PUBLIC);
    assertEquals(200, browser.get("/api/engagements", "If-None-Match", tag).status());
  }

  static org.rapporteur.app.web.Upload upload(String name, String text) {
    return new org.rapporteur.app.web.Upload(
        name,
        "text/plain",
        org.rapporteur.read.format.Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void pagesAddUpToTheWholeList() {
    for (String list :
        List.of("engagements", "parties", "series", "commitments", "reports", "disagreements")) {
      JsonNode whole = json("/api/" + list + "?limit=500");
      List<JsonNode> items = new ArrayList<>();
      for (int at = 0; at < whole.get("total").asInt(); at += 3) {
        json("/api/" + list + "?limit=3&offset=" + at).get("items").forEach(items::add);
      }
      List<JsonNode> all = new ArrayList<>();
      whole.get("items").forEach(all::add);
      assertEquals(all, items, list);
      // A series whose every edition is shown under another series counts, but shows nothing.
      int hidden = whole.get("total").asInt() - all.size();
      assertTrue(list.equals("series") ? hidden >= 0 : hidden == 0, list + ": " + hidden);
      assertTrue(list.equals("disagreements") || !all.isEmpty(), list);
    }
  }

  @Test
  void tellsWhatIsWrongAsAProblem() throws IOException {
    Map<String, Integer> wrong =
        Map.of(
            "/api/engagements/e-none", 404,
            "/api/reports/~!!", 404,
            "/api/nothing", 404,
            "/api/engagements?limit=0", 400,
            "/api/engagements?limit=x", 400,
            "/api/engagements?from=yesterday", 400,
            "/api/commitments?status=lost", 400,
            "/api/search", 400);
    for (Map.Entry<String, Integer> each : wrong.entrySet()) {
      Browser.Page page = browser.get(each.getKey());
      assertEquals(each.getValue(), page.status(), each.getKey());
      assertTrue(page.header("Content-Type").startsWith("application/problem+json"), each.getKey());
      JsonNode problem = JSON.readTree(page.body());
      assertEquals(each.getValue(), problem.get("status").asInt());
      assertFalse(problem.get("title").asText().isEmpty());
    }
  }

  @Test
  void followsEveryValueOfAnEngagementToItsWords() {
    JsonNode engagement =
        json("/api/engagements?state=EG&kind=consultation&limit=1").get("items").get(0);
    String id = engagement.get("id").asText();
    Matcher links = TO_WORDS.matcher(browser.get("/engagements/" + id).body());
    int followed = 0;
    while (links.find()) {
      String report = browser.get(links.group(1).replace("&amp;", "&")).body();
      assertTrue(report.contains(" id=\"at\""), links.group(1));
      followed++;
    }
    assertTrue(followed > 10, "followed " + followed);
  }

  @Test
  void speaksTheLanguageAskedFor() {
    assertTrue(
        browser.get("/engagements?lang=ar").body().contains("<html lang=\"ar\" dir=\"rtl\">"));
    assertTrue(browser.get("/engagements?lang=ar").header("Set-Cookie").startsWith("lang=ar;"));
    assertTrue(
        browser.get("/", "Cookie", "lang=ru").body().contains("<html lang=\"ru\" dir=\"ltr\">"));
    assertTrue(
        browser.get("/", "Accept-Language", "fr,ar;q=0.5").body().contains("<html lang=\"ar\""));
    assertTrue(browser.get("/", "Accept-Language", ";;;").body().contains("<html lang=\"en\""));
  }

  @Test
  void drawsTheFilteredListAsPictures() {
    for (String view : List.of("timeline", "map", "network")) {
      String page = browser.get("/" + view + "?state=KZ&lang=ar").body();
      assertTrue(page.contains("<svg viewBox="), view);
      assertTrue(page.contains("<table class=\"list\">"), view);
      assertTrue(page.contains("href=\"/" + view + ".svg?lang=ar&amp;state=KZ\""), view);
      Browser.Page svg = browser.get("/" + view + ".svg?state=KZ");
      assertEquals("image/svg+xml", svg.header("Content-Type"));
      assertTrue(svg.body().contains("<circle"), view);
      Browser.Page png = browser.get("/" + view + ".png?state=KZ");
      assertEquals("image/png", png.header("Content-Type"));
      assertTrue(png.body().startsWith("\ufffdPNG"), view);
      assertEquals(404, browser.get("/" + view + ".png?state=XX").status());
      assertEquals(200, browser.get("/" + view + "?state=XX").status());
    }
  }

  @Test
  void givesCalendarsToFollow() {
    String series =
        json("/api/engagements?state=EG&kind=consultation").at("/items/0/series").asText();
    String id = json("/api/series?series=" + Browser.coded(series)).at("/items/0/id").asText();
    String party = json("/api/parties?party=Sarsengaliev").at("/items/0/id").asText();
    for (String of : List.of("series=" + id, "state=EG", "party=" + party)) {
      Browser.Page page = browser.get("/api/calendar.ics?" + of);
      assertEquals("text/calendar; charset=utf-8", page.header("Content-Type"), of);
      assertTrue(page.body().contains("BEGIN:VEVENT"), of + page.body());
      assertEquals(
          304,
          browser.get("/api/calendar.ics?" + of, "If-None-Match", page.header("ETag")).status());
    }
    assertEquals(400, browser.get("/api/calendar.ics?kind=visit").status());
    assertFalse(browser.get("/api/calendar.ics?state=XX").body().contains("VEVENT"));
  }
}
