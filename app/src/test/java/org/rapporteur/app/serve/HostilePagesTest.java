package org.rapporteur.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.desk.Samples;
import org.rapporteur.model.Mark;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.record.view.Query;

class HostilePagesTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String BREAKING = "\"'><img src=x onerror=alert(2)>";
  private static final int MOST_PAGES = 120;
  private static final String HOSTILE =
      """
      The X Lima %1$s Conference on %2$s Security

      Lima, 3 May 2024. The Minister of Defence of Peru, Juan %1$s Perez, and the Minister of \
      Defence of Chad, Idriss Deby\u202e%2$s, met in Lima on 3 May 2024. They discussed \
      %1$s and border security. The ministers agreed to hold the next round %2$s in Chad in 2025.
      The 10th round of the Chad-Peru consultations on %2$s was held in Lima on 4 May 2024.
      """
          .formatted(SCRIPT, BREAKING);

  @Test
  void nothingOfAReportRunsOnAnyPage(@TempDir Path folder) {
    try (Served served = new Served(folder.resolve("desk.db"))) {
      served.desk.take(
          List.of(DeskServerTest.upload(SCRIPT + BREAKING + "\u202etxt.exe.txt", HOSTILE)),
          Mark.PUBLIC);
      served.desk.take(List.of(Samples.all().get(2)), Mark.PUBLIC);
      Set<String> seen = new LinkedHashSet<>();
      Deque<String> ahead =
          new ArrayDeque<>(List.of("/", "/inbox", "/api", "/timeline", "/network"));
      ahead.add("/search?q=" + Browser.coded(BREAKING));
      ahead.add("/engagements?party=" + Browser.coded(SCRIPT) + "&" + Browser.coded(SCRIPT) + "=1");
      ahead.add("/review?done=" + Browser.coded(SCRIPT));
      ahead.add("/engagements/" + Browser.coded(SCRIPT));
      while (!ahead.isEmpty() && seen.size() < MOST_PAGES) {
        String path = ahead.poll();
        if (seen.add(path)) {
          Browser.Page page = served.browser.get(path);
          assertTrue(page.status() < 500, path + page.body());
          if (page.header("Content-Type").startsWith("text/html")) {
            ahead.addAll(inert(path, page.body()));
          }
        }
      }
      assertTrue(seen.size() > 30, "pages seen: " + seen);
      assertTrue(seen.stream().anyMatch(path -> path.startsWith("/reports/")));
      assertEquals("", served.notes.toString());
    }
  }

  @Test
  void aFileNameIsOnlyAName(@TempDir Path folder) {
    try (Served served = new Served(folder.resolve("desk.db"))) {
      String name = Browser.coded("../../" + SCRIPT + ".txt");
      Browser.Page page =
          served.browser.post(
              "/api/reports?name=" + name, "text/plain", HOSTILE.getBytes(StandardCharsets.UTF_8));
      assertEquals(200, page.status(), page.body());
      assertFalse(page.body().contains(".."), page.body());
    }
  }

  /** Checks the page and gives the pages it leads to. */
  private static List<String> inert(String path, String html) {
    Document page = Jsoup.parse(html);
    assertEquals(1, page.select("script").size(), path);
    assertEquals(0, page.select("img, style, iframe, object, base").size(), path);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        assertFalse(name.startsWith("on") || name.equals("style"), path + " " + element);
        boolean leads = name.equals("href") || name.equals("src") || name.equals("action");
        assertTrue(!leads || attribute.getValue().matches("[/#].*"), path + " " + element);
        assertFalse(leads && attribute.getValue().startsWith("//"), path + " " + element);
      }
    }
    boolean turns = html.chars().anyMatch(c -> c >= 0x202a && c <= 0x202e);
    assertFalse(turns, path);
    return page.select("a[href]").stream()
        .map(link -> link.attr("href").replaceAll("#.*", ""))
        .filter(to -> to.startsWith("/") && !to.startsWith("/api/") && !to.contains("lang="))
        .toList();
  }

  @Test
  void whatIsRestrictedAppearsNowhereForOthers(@TempDir Path folder) {
    Path file = folder.resolve("desk.db");
    try (Served all = new Served(file)) {
      all.desk.take(
          List.of(DeskServerTest.upload("secret.txt", HOSTILE.replaceAll("[<>].*?[<>]", ""))),
          Mark.RESTRICTED);
      assertTrue(all.browser.get("/engagements").body().contains("Lima"));
      String id = all.desk.book().engagements(Query.all(Mark.RESTRICTED)).get(0).id();
      for (Map<String, String> act :
          List.of(
              Map.of("act", "correct", "path", "city", "value", "Lima", "id", id),
              Map.of("act", "accept", "path", "start", "id", id))) {
        Map<String, String> signed = new java.util.TreeMap<>(act);
        signed.putAll(Map.of("by", "Perez", "reason", "Lima it was"));
        assertEquals(303, all.browser.form("/review", signed).status());
      }
      assertTrue(all.browser.get("/api/judgements").body().contains("Lima it was"));
    }
    try (Served less = new Served(file, Mark.INTERNAL)) {
      for (String path :
          List.of(
              "/",
              "/engagements",
              "/parties",
              "/series",
              "/commitments",
              "/disagreements",
              "/reports",
              "/review",
              "/search?q=Lima",
              "/timeline",
              "/map",
              "/network",
              "/api/engagements",
              "/api/parties",
              "/api/reports",
              "/api/doubts",
              "/api/judgements",
              "/api/search?q=Lima")) {
        String body =
            less.browser.get(path).body().replace("q=Lima", "").replace("value=\"Lima\"", "");
        assertFalse(body.contains("Lima") || body.contains("Perez"), path + body);
      }
    }
  }

  @Test
  void aListOfTenThousandItemsIsOnePageAtATime(@TempDir Path folder) {
    try (Served served = new Served(folder.resolve("desk.db"))) {
      String many =
          "The defence ministers of Peru and Chad met in Lima on 3 May 2024. They discussed "
              + "border security, ".repeat(10_000)
              + "and trade.";
      served.desk.take(List.of(DeskServerTest.upload("many.txt", many)), Mark.PUBLIC);
      assertEquals(200, served.browser.get("/engagements").status());
      String id = served.desk.book().ledger().listReports(Mark.PUBLIC).get(0);
      String report = "/reports/" + Browser.coded(id);
      Browser.Page page = served.browser.get(report);
      assertEquals(200, page.status());
      inert(report, page.body());
      assertTrue(Jsoup.parse(page.body()).text().contains("and trade."), "not the whole text");
      assertEquals(400, served.browser.get("/api/parties?limit=10000").status());
    }
  }

  @Test
  void noMoreIsTakenThanTheLimitsWhateverARequestSaysOfItself(@TempDir Path folder)
      throws IOException {
    try (Served served = new Served(folder.resolve("desk.db"))) {
      assertEquals(413, begun(served, "/api/reports", "Content-Length: " + (Bytes.LIMIT + 2L)));
      assertEquals(413, begun(served, "/sign-in", "Content-Length: 20000"));
      assertEquals(413, begun(served, "/sign-in", "Transfer-Encoding: chunked"));
      Browser.Page page = served.browser.stream("/api/reports", Bytes.LIMIT + 1);
      assertEquals(413, page.status(), page.body());
      assertEquals(0, served.desk.book().ledger().position());
    }
  }

  /** How a request that begins so is answered before its body comes; 0 when it is not. */
  private static int begun(Served served, String path, String length) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
      socket.setSoTimeout(15_000);
      String host = "127.0.0.1:" + served.server.port();
      String head = "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + length;
      String more = "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n";
      socket.getOutputStream().write((head + more).getBytes(StandardCharsets.UTF_8));
      byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
      return Integer.parseInt(new String(answer, StandardCharsets.UTF_8).substring(9));
    } catch (SocketTimeoutException e) {
      return 0;
    }
  }
}
