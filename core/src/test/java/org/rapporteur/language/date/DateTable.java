package org.rapporteur.language.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The dates of a language that a test expects: day of publication, words, what they mean. */
final class DateTable {
  private DateTable() {}

  static List<String[]> of(String language) throws IOException {
    try (InputStream in = DateTable.class.getResourceAsStream(language + ".tsv");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
