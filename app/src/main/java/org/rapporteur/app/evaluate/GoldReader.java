package org.rapporteur.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads gold records: every {@code .json} file below a folder, in order of name. A record without a
 * text names its report in {@code file}, which is looked for beside the record and in folders
 * called {@code samples} and {@code seeds} beside its own folder or any above.
 */
public final class GoldReader {
  private static final List<String> HOUSES = List.of("samples", "seeds");

  private final ObjectMapper json = new ObjectMapper();

  /** The gold reports of a folder, or of one file; throws when a record cannot be read. */
  public List<GoldReport> list(Path place) {
    try (Stream<Path> paths = Files.walk(place)) {
      return paths
          .filter(path -> path.getFileName().toString().endsWith(".json"))
          .filter(Files::isRegularFile)
          .sorted()
          .map(this::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GoldReport read(Path path) {
    try {
      JsonNode node = json.readTree(Files.readAllBytes(path));
      String text = EntryReader.text(node, "text");
      String id = EntryReader.text(node, "id");
      String language = EntryReader.text(node, "lang");
      return new GoldReport(
          id == null ? path.getFileName().toString() : id,
          language == null ? "und" : language,
          EntryReader.text(node, "url"),
          EntryReader.text(node, "published"),
          text,
          text == null ? file(path, EntryReader.text(node, "file")) : null,
          EntryReader.entries(node));
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
  }

  private static Path file(Path record, @Nullable String name) throws IOException {
    if (name == null) {
      throw new IOException("neither text nor file");
    }
    Path beside = record.toAbsolutePath().resolveSibling(name);
    if (Files.exists(beside)) {
      return beside;
    }
    for (Path up = beside.getParent(); up != null; up = up.getParent()) {
      for (String house : HOUSES) {
        Path found = up.resolve(house).resolve(name);
        if (Files.exists(found)) {
          return found;
        }
      }
    }
    throw new IOException("no file " + name + " beside or above");
  }
}
