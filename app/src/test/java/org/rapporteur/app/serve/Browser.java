package org.rapporteur.app.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks a server as a browser or a program would. */
final class Browser {
  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;

  Browser(int port) {
    this.port = port;
  }

  /** The server's own origin. */
  String origin() {
    return "http://127.0.0.1:" + port;
  }

  /** What was answered. */
  record Page(int status, String body, Map<String, List<String>> headers) {
    String header(String name) {
      return headers.entrySet().stream()
          .filter(each -> each.getKey().equalsIgnoreCase(name))
          .map(each -> each.getValue().get(0))
          .findFirst()
          .orElse("");
    }
  }

  Page get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** Sends a form from a page of the server itself. */
  Page form(String path, Map<String, String> fields) {
    return form(path, fields, "Origin", origin());
  }

  /** Sends a form with these headers. */
  Page form(String path, Map<String, String> fields, String... headers) {
    String body =
        new TreeMap<>(fields)
            .entrySet().stream()
                .map(each -> coded(each.getKey()) + "=" + coded(each.getValue()))
                .collect(Collectors.joining("&"));
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Sends a body as a program would. */
  Page post(String path, String type, byte[] body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(origin() + path));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  private Page send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Page(response.statusCode(), response.body(), response.headers().map());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
