package org.rapporteur.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Unreadable;

/**
 * The lines of JSON Lines: an object a line with {@code text} and, if known, {@code id}, {@code
 * url}, {@code published}, {@code title}, {@code publisher}; other members are passed over. What a
 * line does not give is not looked for elsewhere.
 */
final class JsonLines {
  private static final Set<String> MEMBERS =
      Set.of("id", "url", "published", "text", "title", "publisher");

  private final JsonFactory json =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Bytes.LIMIT).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /**
   * What a line says.
   *
   * @param id the id given, or null
   * @param text the text, verbatim
   * @param publication what the line gives of its publication
   */
  record Entry(@Nullable String id, String text, Publication publication) {}

  /** True when the document is named as JSON Lines, or has no telling name and begins as such. */
  static boolean covers(String fileName, String mediaType, Bytes head) {
    if (fileName.endsWith(".jsonl") || fileName.endsWith(".ndjson")) {
      return true;
    }
    if (Set.of("application/x-ndjson", "application/jsonl", "application/x-jsonlines")
        .contains(mediaType)) {
      return true;
    }
    boolean unnamed = fileName.indexOf('.') < 0 || fileName.endsWith(".json");
    return unnamed && beginsWithObject(head);
  }

  private static boolean beginsWithObject(Bytes head) {
    int i = head.startWith(0xef, 0xbb, 0xbf) ? 3 : 0;
    while (i < head.length() && Character.isWhitespace(head.at(i))) {
      i++;
    }
    if (i >= head.length() || head.at(i) != '{') {
      return false;
    }
    do {
      i++;
    } while (i < head.length() && Character.isWhitespace(head.at(i)));
    return i < head.length() && (head.at(i) == '"' || head.at(i) == '}');
  }

  /** What the line says; refuses one that is no whole object or has no text. */
  Entry parse(String line) throws Unreadable {
    Map<String, String> members = members(line);
    String text = members.get("text");
    if (text == null || text.isBlank()) {
      throw new Unreadable("", text == null ? "no \"text\" in it" : "its \"text\" is empty");
    }
    LocalDate date = date(members.get("published"));
    return new Entry(
        members.get("id"),
        text,
        new Publication(
            members.get("url"),
            members.get("title"),
            members.get("publisher"),
            date,
            date == null ? null : "given",
            List.of()));
  }

  private Map<String, String> members(String line) throws Unreadable {
    Map<String, String> out = new HashMap<>();
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Unreadable(column(parser), "not a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (MEMBERS.contains(name) && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          out.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
        throw new Unreadable(column(parser), "more than one value on the line");
      }
      return out;
    } catch (StreamConstraintsException e) {
      throw new Unreadable("", "JSON beyond measure: " + e.getOriginalMessage());
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      boolean cut = e instanceof com.fasterxml.jackson.core.io.JsonEOFException;
      String reason = cut ? "the line breaks off" : e.getOriginalMessage();
      throw new Unreadable("column " + column, "not JSON: " + reason);
    } catch (IOException e) {
      throw new Unreadable("", "not JSON: " + e.getMessage());
    }
  }

  private static String column(JsonParser parser) {
    return "column " + parser.currentTokenLocation().getColumnNr();
  }

  /** The day given; null when none is, or when what is given is no day there is. */
  private static @Nullable LocalDate date(@Nullable String given) {
    if (given == null || given.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(given.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
