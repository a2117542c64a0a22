package org.rapporteur.app.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record asked by the clients of the protocol's own library. */
class AssistantsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static McpSyncClient client(McpClientTransport transport) {
    return McpClient.sync(transport).requestTimeout(Duration.ofSeconds(60)).build();
  }

  private static CallToolResult call(McpSyncClient client, String tool, Object... given) {
    Map<String, Object> arguments = new java.util.TreeMap<>();
    for (int i = 0; i < given.length; i += 2) {
      arguments.put((String) given[i], given[i + 1]);
    }
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(CallToolResult result) {
    assertFalse(Boolean.TRUE.equals(result.isError()), result.toString());
    return ((TextContent) result.content().get(0)).text();
  }

  private static JsonNode json(CallToolResult result) {
    try {
      return JSON.readTree(text(result));
    } catch (IOException e) {
      throw new AssertionError(text(result), e);
    }
  }

  /** Asks everything there is; every answer must have quotes. */
  private static void askAll(McpSyncClient client) {
    client.initialize();
    Set<String> names =
        client.listTools().tools().stream().map(tool -> tool.name()).collect(Collectors.toSet());
    assertEquals(Set.of("search", "show", "list", "brief"), names);
    JsonNode found = json(call(client, "search", "query", "Kazakhstan", "limit", 3)).get("items");
    assertFalse(found.isEmpty());
    found.forEach(hit -> assertFalse(hit.at("/quotes/0/quote").asText().isEmpty(), hit.toString()));
    for (String what : List.of("engagements", "parties", "series", "commitments", "reports")) {
      JsonNode items = json(call(client, "list", "what", what, "limit", 3)).get("items");
      assertFalse(items.isEmpty(), what);
      for (JsonNode item : items) {
        JsonNode shown = json(call(client, "show", "id", item.get("id").asText()));
        assertEquals(item.get("id"), shown.get("id"));
        boolean tells = !what.equals("reports") || shown.get("status").asText().equals("read");
        assertTrue(!tells || hasQuote(shown), what + " " + shown);
      }
    }
    JsonNode disputes = json(call(client, "list", "what", "disagreements")).get("items");
    disputes.forEach(dispute -> assertTrue(hasQuote(dispute), dispute.toString()));
    String brief = text(call(client, "brief", "state", List.of("KZ", "EG"), "limit", 2));
    assertTrue(brief.contains("[^1]: "), brief);
    assertTrue(Boolean.TRUE.equals(call(client, "show", "id", "e-none").isError()));
    assertTrue(Boolean.TRUE.equals(call(client, "list", "what", "secrets").isError()));
  }

  private static boolean hasQuote(JsonNode shown) {
    return !shown.at("/evidence/0/quote").asText().isEmpty()
        || !shown.at("/quotes/0/quote").asText().isEmpty();
  }

  @Test
  void answersOverHttpWithQuotes(@TempDir Path folder) {
    try (Sampled sampled = new Sampled(folder.resolve("desk.db"));
        McpSyncClient client =
            client(
                HttpClientStreamableHttpTransport.builder(sampled.origin())
                    .endpoint("/mcp")
                    .build())) {
      askAll(client);
    }
  }

  @Test
  void answersOverStandardInputAndShowsNoMoreThanItMay(@TempDir Path folder) {
    Path file = folder.resolve("desk.db");
    new Sampled(file).close();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ServerParameters program =
        ServerParameters.builder(java)
            .args(
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.rapporteur.app.Main",
                "mcp",
                "--record",
                file.toString())
            .build();
    try (McpSyncClient client =
        client(new StdioClientTransport(program, McpJsonDefaults.getMapper()))) {
      client.initialize();
      JsonNode items = json(call(client, "list", "what", "engagements", "limit", 50)).get("items");
      assertFalse(items.isEmpty());
      items.forEach(item -> assertTrue(hasQuote(item)));
      assertFalse(items.toString().contains(Sampled.RESTRICTED), items.toString());
      assertFalse(text(call(client, "search", "query", Sampled.RESTRICTED)).contains("quote"));
    }
  }
}
