package org.rapporteur.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server told to stop while it is asked and brought reports answers what is under way, refuses
 * what comes later, and leaves a record of exactly what it acknowledged.
 */
class StoppedServeIT {
  private static final int CLIENTS = 6;
  private static final int BEFORE = 4;
  private static final String SLOW =
      "The trade ministers of Laos and Fiji met in Suva on 4 June 2024 and spoke of fisheries.";
  private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";
  private static final String OPEN = "the record is open at ";

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<String> odd = ConcurrentHashMap.newKeySet();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger shown = new AtomicInteger();

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void whatIsUnderWayIsAnsweredAndKept(@TempDir Path folder) throws Exception {
    Path record = folder.resolve("desk.db");
    Process server =
        Commands.process(folder.resolve("none.jsa"), "serve", "--record", record, "--port", 0)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
    try (BufferedReader said = server.inputReader(StandardCharsets.UTF_8)) {
      URI origin = URI.create(origin(said));
      var all = new ArrayList<Future<?>>();
      for (int i = 0; i < CLIENTS; i++) {
        int client = i;
        all.add(clients.submit(() -> brings(origin, client)));
      }
      all.add(clients.submit(() -> looks(origin)));
      while (acknowledged.size() < BEFORE || shown.get() == 0) {
        assertTrue(server.isAlive());
        Thread.sleep(5);
      }
      try (Socket begun = begin(origin)) {
        server.destroy();
        for (Future<?> client : all) {
          client.get();
        }
        acknowledged.add(field(end(begun), "report"));
      }
      assertTrue(server.waitFor(60, TimeUnit.SECONDS), "it stops");
    } finally {
      clients.shutdownNow();
      server.destroyForcibly();
    }
    assertEquals(128 + 15, server.exitValue());
    assertEquals(List.of(), List.copyOf(odd));
    assertEquals(CLIENTS + 1, refused.get());
    assertEquals(List.of(), Commands.faults(record));
    assertEquals(acknowledged, kept(record));
  }

  /** Begins to bring a report: half of it is sent once the server reads it. */
  private static Socket begin(URI origin) throws IOException {
    Socket socket = new Socket(origin.getHost(), origin.getPort());
    String head =
        "POST /api/reports?name=half.txt HTTP/1.1\r\nHost: "
            + origin.getAuthority()
            + "\r\nContent-Type: text/plain\r\nConnection: close\r\nExpect: 100-continue"
            + "\r\nContent-Length: "
            + SLOW.length()
            + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    byte[] reading = socket.getInputStream().readNBytes(CONTINUE.length());
    assertEquals(CONTINUE, new String(reading, StandardCharsets.US_ASCII));
    String half = SLOW.substring(0, SLOW.length() / 2);
    socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** Sends the rest, long after all others are refused, and gives what is answered. */
  private static String end(Socket socket) throws IOException {
    String rest = SLOW.substring(SLOW.length() / 2);
    socket.getOutputStream().write(rest.getBytes(StandardCharsets.US_ASCII));
    String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    return answer.substring(answer.indexOf("\r\n\r\n")).strip();
  }

  private static String origin(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(OPEN)) {
        return line.substring(OPEN.length());
      }
    }
    throw new IOException("it ended before it listened");
  }

  /** Brings one report after another until it is refused. */
  private void brings(URI origin, int client) {
    HttpClient http = HttpClient.newHttpClient();
    for (int number = 0; ; number++) {
      String text =
          "The defence ministers of Peru and Chad met in Lima on 3 May 2024. It was talk "
              + number
              + " of desk "
              + client
              + ".";
      HttpRequest request =
          HttpRequest.newBuilder(origin.resolve("/api/reports?name=a.txt"))
              .header("Content-Type", "text/plain")
              .POST(HttpRequest.BodyPublishers.ofString(text))
              .build();
      String body = answer(http, request);
      if (body == null) {
        return;
      }
      acknowledged.add(field(body, "report"));
    }
  }

  private void looks(URI origin) {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(origin.resolve("/engagements")).build();
    for (String body = answer(http, request); body != null; body = answer(http, request)) {
      shown.incrementAndGet();
      if (!body.endsWith("</html>\n")) {
        odd.add("half a page: " + body.length());
      }
    }
  }

  /** What is answered; null once nothing is. */
  private @Nullable String answer(HttpClient http, HttpRequest request) {
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() == 200) {
        return response.body();
      }
      if (response.statusCode() != 503) {
        odd.add(response.statusCode() + " " + response.body());
      }
    } catch (IOException e) {
      // Nobody listens any more, or the connection was closed before the request was read.
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    refused.incrementAndGet();
    return null;
  }

  private static String field(String body, String name) {
    try {
      return new ObjectMapper().readTree(body).get("items").get(0).get(name).asText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> kept(Path record) throws IOException {
    Path file = record.resolveSibling("out.json");
    assertEquals(
        0, Commands.run("export", "--record", record, "--format", "json", "--out", file).code());
    Set<String> ids = ConcurrentHashMap.newKeySet();
    for (var report : new ObjectMapper().readTree(file.toFile()).get("reports")) {
      ids.add(report.get("id").asText());
    }
    return ids;
  }
}
