package org.rapporteur.read.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page states of itself in JSON-LD (schema.org): the object that describes the report, if
 * there is one. Blocks that are no sound JSON are passed over.
 */
final class StructuredData {
  private static final Set<String> REPORTS =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BlogPosting",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "Report",
          "LiveBlogPosting",
          "PressRelease",
          "TechArticle",
          "ScholarlyArticle",
          "SpecialAnnouncement",
          "CreativeWork",
          "Review",
          "WebPage");
  private static final String PAGE = "WebPage";
  private static final int DEEPEST = 60;

  private final JsonFactory json =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();
  private final List<Thing> things = new ArrayList<>();

  /** The data of a page. */
  StructuredData(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        parse(script.data());
      } catch (IOException e) {
        // A page whose data are broken is read without them.
      }
    }
  }

  private void parse(String data) throws IOException {
    Deque<Thing> open = new ArrayDeque<>();
    String name = "";
    try (JsonParser parser = json.createParser(data)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        Thing around = open.peek();
        switch (token) {
          case FIELD_NAME -> name = parser.currentName();
          case START_OBJECT -> open.push(new Thing(around == null ? "" : name));
          case END_OBJECT -> {
            Thing done = open.pop();
            things.add(done);
            if (!open.isEmpty()) {
              open.element().parts.putIfAbsent(done.role, done);
            }
          }
          case VALUE_STRING -> {
            if (around != null) {
              around.add(name, parser.getText());
            }
          }
          default -> {}
        }
      }
    }
  }

  /** What the report's own object says under this name. */
  Optional<String> find(String property) {
    Thing best = null;
    for (Thing thing : things) {
      if (thing.values.containsKey(property) && thing.isReport() && !thing.isListed()) {
        if (best == null || (best.types.contains(PAGE) && !thing.types.contains(PAGE))) {
          best = thing;
        }
      }
    }
    return Optional.ofNullable(best).map(t -> t.values.get(property));
  }

  /** The name of who published the report. */
  Optional<String> findPublisher() {
    for (Thing thing : things) {
      Thing publisher = thing.parts.get("publisher");
      if (thing.isReport() && publisher != null && publisher.values.containsKey("name")) {
        return Optional.ofNullable(publisher.values.get("name"));
      }
    }
    return Optional.empty();
  }

  /** An object with its plain values and the objects directly in it. */
  private static final class Thing {
    private final String role;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Thing> parts = new HashMap<>();
    private final List<String> types = new ArrayList<>();

    Thing(@Nullable String role) {
      this.role = role == null ? "" : role;
    }

    void add(String name, String value) {
      if (name.equals("@type")) {
        types.add(value.substring(value.lastIndexOf('/') + 1));
      }
      values.putIfAbsent(name, value);
    }

    boolean isReport() {
      return types.stream().anyMatch(REPORTS::contains);
    }

    /** True for an object that another names among several: a report linked to, not this one. */
    boolean isListed() {
      return Set.of("itemListElement", "hasPart", "isRelatedTo", "citation", "mentions", "item")
          .contains(role);
    }
  }
}
