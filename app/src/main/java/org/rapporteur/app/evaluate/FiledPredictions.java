package org.rapporteur.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Predictions made earlier: a file with one JSON object a line, as {@code read --json} prints. */
public final class FiledPredictions implements Predictions {
  private final Map<String, List<Entry>> entries = new HashMap<>();

  /** Reads the whole file; a later line for the same report replaces an earlier one. */
  public FiledPredictions(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode report = json.readTree(line);
        entries.put(report.path("id").asText(), EntryReader.entries(report));
      }
    }
  }

  @Override
  public Optional<Prediction> find(GoldReport report) {
    return Optional.ofNullable(entries.get(report.id())).map(e -> new Prediction(text(report), e));
  }

  private static String text(GoldReport report) {
    if (report.text() != null) {
      return report.text();
    }
    try {
      return new String(Files.readAllBytes(report.requireFile()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
