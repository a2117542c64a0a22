package org.rapporteur.identity.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Given names that stand for each other: Mike and Michael. */
final class Nicknames {
  private final Map<String, Set<String>> others = new HashMap<>();

  /** Those that come with the program. */
  static Nicknames load() {
    String file = "nicknames.txt";
    Nicknames nicknames = new Nicknames();
    try (InputStream in = Objects.requireNonNull(Nicknames.class.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> nicknames.add(List.of(line.split(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nicknames;
  }

  private void add(List<String> group) {
    for (String name : group) {
      Set<String> all = others.computeIfAbsent(name, n -> new TreeSet<>());
      all.addAll(group);
      all.remove(name);
    }
  }

  /** What the given name may stand for besides itself, in Latin letters. */
  Set<String> of(NameWord word) {
    return word.script() == Script.LATIN ? others.getOrDefault(word.letters(), Set.of()) : Set.of();
  }
}
