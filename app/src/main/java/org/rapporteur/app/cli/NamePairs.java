package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of comma-separated values (RFC 4180), whole in memory. */
record NamePairs(List<List<String>> rows) {
  /** A cell, quoted or plain, and what ends it. */
  private static final Pattern CELL =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^,\r\n]*+))(,|\r?\n|\\z)");

  /** Copies the rows. */
  NamePairs {
    rows = List.copyOf(rows);
  }

  /** Reads the rows of a text; quoted cells may hold commas, quotes and line ends. */
  static NamePairs parse(String text) {
    Matcher matcher = CELL.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text);
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    while (matcher.lookingAt()) {
      String quoted = matcher.group(1);
      row.add(quoted == null ? matcher.group(2) : quoted.replace("\"\"", "\""));
      if (!matcher.group(3).equals(",")) {
        rows.add(row);
        row = new ArrayList<>();
      }
      if (matcher.hitEnd() && matcher.end() == matcher.regionEnd()) {
        break;
      }
      matcher.region(matcher.end(), matcher.regionEnd());
    }
    rows.removeIf(each -> each.size() == 1 && each.get(0).isEmpty());
    return new NamePairs(rows);
  }

  /** A row as a line, without its end. */
  static String line(List<String> cells) {
    List<String> written = new ArrayList<>();
    for (String cell : cells) {
      boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      written.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    return String.join(",", written);
  }
}
