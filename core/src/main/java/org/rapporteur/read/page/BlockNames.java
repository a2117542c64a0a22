package org.rapporteur.read.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a page's elements (tag, role, class, id) say of them. The words stand in {@code
 * blocks.tsv}. Immutable and thread-safe.
 */
final class BlockNames {
  private static final String TABLE = "/org/rapporteur/read/blocks.tsv";
  private static final int LONGEST_NAME = 400;
  private static final Map<String, String> TAGS =
      Map.of(
          "nav",
          "menu",
          "footer",
          "notice",
          "aside",
          "related",
          "button",
          "notice",
          "form",
          "notice",
          "figcaption",
          "caption",
          "menu",
          "menu");
  private static final Map<String, String> ROLES =
      Map.of(
          "navigation",
          "menu",
          "banner",
          "menu",
          "search",
          "notice",
          "contentinfo",
          "notice",
          "complementary",
          "related",
          "menu",
          "menu",
          "menubar",
          "menu",
          "dialog",
          "banner",
          "alert",
          "banner");

  private final Map<String, String> kinds = new HashMap<>();

  /** The names of the table. */
  BlockNames() {
    InputStream in = BlockNames.class.getResourceAsStream(TABLE);
    if (in == null) {
      throw new IllegalStateException(TABLE + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] columns = line.split("\t", -1);
        if (!line.startsWith("#") && columns.length == 2) {
          for (String word : columns[1].split(" ", -1)) {
            kinds.putIfAbsent(word, columns[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the element says it is: the kind of furniture, or null when it says nothing of it. */
  @Nullable String kind(Element element) {
    if (element.normalName().equals("figure")) {
      return element.selectFirst("table,blockquote,ul,ol") == null ? "caption" : null;
    }
    String byTag = TAGS.get(element.normalName());
    if (byTag != null) {
      return byTag;
    }
    String byRole = ROLES.get(element.attr("role").toLowerCase(Locale.ROOT));
    if (byRole != null) {
      return byRole;
    }
    String byClass = kind(element.className());
    return byClass != null ? byClass : kind(element.id());
  }

  private @Nullable String kind(String names) {
    if (names.isEmpty() || names.length() > LONGEST_NAME) {
      return null;
    }
    for (String name : names.trim().split("\\s+", -1)) {
      String before = "";
      for (String part : parts(name)) {
        String found = kinds.get(before + "+" + part);
        found = found == null ? kinds.get(part) : found;
        if (found != null) {
          return found;
        }
        before = part;
      }
    }
    return null;
  }

  private static String[] parts(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
  }
}
