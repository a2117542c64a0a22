package org.rapporteur.identity.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of names that many people bear, which therefore tell little of who is meant. */
final class CommonNames {
  private static final int SHORTEST_RARE = 4;

  private final Set<String> words;

  private CommonNames(Set<String> words) {
    this.words = words;
  }

  /** Those that come with the program. */
  static CommonNames load() {
    String file = "common-names.txt";
    try (InputStream in =
            Objects.requireNonNull(CommonNames.class.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new CommonNames(
          lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True for a word of some length that few people bear. */
  boolean isRare(NameWord word) {
    return word.letters().length() >= SHORTEST_RARE && !words.contains(word.letters());
  }
}
