package org.rapporteur.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The linked data as Titanium reads it, which may load nothing. */
class LinkedDataExportTest {
  private static final String SCHEMA = "https://schema.org/";

  private static JsonArray expanded() throws IOException, JsonLdError {
    JsonLdOptions options =
        new JsonLdOptions(
            (url, how) -> {
              throw new IllegalStateException("nothing may be loaded: " + url);
            });
    StringReader text = new StringReader(Samples.text(Format.jsonld));
    return JsonLd.expand(JsonDocument.of(text)).options(options).get();
  }

  private static Map<String, JsonObject> nodes() throws IOException, JsonLdError {
    Map<String, JsonObject> nodes = new HashMap<>();
    for (JsonValue value : expanded()) {
      JsonObject node = value.asJsonObject();
      if (node.containsKey("@id")) {
        nodes.put(node.getString("@id"), node);
      }
    }
    return nodes;
  }

  private static JsonObject node(String id) throws IOException, JsonLdError {
    return Objects.requireNonNull(nodes().get("urn:rapporteur:" + id), id);
  }

  private static String value(JsonObject node, String property) {
    return node.getJsonArray(SCHEMA + property).getJsonObject(0).getString("@value");
  }

  private static String link(JsonObject node, String property) {
    return node.getJsonArray(SCHEMA + property).getJsonObject(0).getString("@id");
  }

  @Test
  void tellsAnEngagementAsAnEvent() throws IOException, JsonLdError {
    JsonObject event = node("e-1");
    assertEquals(SCHEMA + "Event", event.getJsonArray("@type").getString(0));
    assertEquals(Sample.ARABIC, value(event, "name"));
    assertEquals("2024-10-22", value(event, "startDate"));
    assertEquals(SCHEMA + "EventScheduled", link(event, "eventStatus"));
    assertEquals("urn:rapporteur:s-1", link(event, "superEvent"));
    assertEquals("urn:rapporteur:r-1", link(event, "subjectOf"));
    JsonObject place = event.getJsonArray(SCHEMA + "location").getJsonObject(0);
    JsonObject address = place.getJsonArray(SCHEMA + "address").getJsonObject(0);
    assertEquals("EG", value(address, "addressCountry"));
    assertEquals(3, event.getJsonArray(SCHEMA + "attendee").size());
  }

  @Test
  void everyLinkLeadsToANodeOrAPartyNotExported() throws IOException, JsonLdError {
    Map<String, JsonObject> nodes = nodes();
    List<String> loose = new ArrayList<>();
    JsonArray flat = JsonLd.flatten(JsonDocument.of(expanded())).get().asJsonArray();
    for (JsonValue value : flat) {
      String id = value.asJsonObject().getString("@id");
      if (id.startsWith("urn:rapporteur:") && !nodes.containsKey(id)) {
        loose.add(id);
      }
    }
    assertTrue(loose.stream().allMatch(id -> id.contains(":p-")), loose.toString());
  }

  @Test
  void quotesTheWordsBehindAValue() throws IOException, JsonLdError {
    int quotations = 0;
    for (JsonValue value : expanded()) {
      JsonObject node = value.asJsonObject();
      if (node.getJsonArray("@type").getString(0).equals(SCHEMA + "Quotation")) {
        assertEquals(Sample.ARABIC, value(node, "text"));
        assertEquals("urn:rapporteur:r-1", link(node, "isPartOf"));
        quotations++;
      }
    }
    assertEquals(3, quotations);
  }

  @Test
  void tellsHowACommitmentStands() throws IOException, JsonLdError {
    assertEquals(SCHEMA + "CompletedActionStatus", link(node("c-2"), "actionStatus"));
    assertEquals(SCHEMA + "PotentialActionStatus", link(node("c-1"), "actionStatus"));
  }
}
