package org.rapporteur.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples, added in any order, make the same record. */
class AnyOrderTest {
  private static final Path SAMPLES = Path.of("../samples");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private static List<Path> samples() throws IOException {
    try (Stream<Path> all = Files.list(SAMPLES)) {
      return all.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private String record(String name, List<Path> order) throws IOException {
    Path record = folder.resolve(name + ".db");
    Path export = folder.resolve(name + ".json");
    List<Object> add = new ArrayList<>(List.of("add"));
    add.addAll(order);
    add.addAll(List.of("--record", record));
    assertEquals(0, Commands.run(add.toArray()).code());
    Object[] words = {"export", "--format", "json", "--out", export, "--record", record};
    assertEquals(0, Commands.run(words).code());
    return Files.readString(export, StandardCharsets.UTF_8);
  }

  @Test
  void theOrderOfAddingChangesNothing() throws IOException {
    List<Path> order = new ArrayList<>(samples());
    assertEquals(14, order.size());
    String first = record("first", order);
    assertTrue(first.contains("count:countries"));
    Collections.reverse(order);
    assertEquals(first, record("reversed", order));
    Collections.shuffle(order, new Random(3));
    assertEquals(first, record("shuffled", order));
  }
}
