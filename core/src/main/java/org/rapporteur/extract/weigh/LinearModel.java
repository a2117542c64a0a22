package org.rapporteur.extract.weigh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear model over named features: for each label a sum of weights, each of which a person can
 * read. Stored as lines of label, feature and weight. Immutable and thread-safe.
 */
public final class LinearModel {
  private final Map<String, Map<String, Double>> weights;

  private LinearModel(Map<String, Map<String, Double>> weights) {
    this.weights = weights;
  }

  /** Reads the model of that name beside the extractor; throws when it is missing or malformed. */
  public static LinearModel named(String name) {
    String path = "/org/rapporteur/extract/" + name + ".tsv";
    try (InputStream in = LinearModel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no model " + path);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a model from its lines. */
  public static LinearModel read(InputStream in) throws IOException {
    Map<String, Map<String, Double>> weights = new HashMap<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new IOException("not a model line: " + line);
      }
      weights
          .computeIfAbsent(columns[0], k -> new HashMap<>())
          .put(columns[1], Double.valueOf(columns[2]));
    }
    return new LinearModel(weights);
  }

  /** The sum of the label's weights over the features; the bias is the feature {@code bias}. */
  public double score(String label, List<String> features) {
    Map<String, Double> own = weights.getOrDefault(label, Map.of());
    double out = own.getOrDefault("bias", 0.0);
    for (String feature : features) {
      out += own.getOrDefault(feature, 0.0);
    }
    return out;
  }

  /** The label with the highest score; the first in alphabetical order among equals. */
  public String best(List<String> features) {
    return weights.keySet().stream()
        .sorted()
        .max(
            (a, b) -> {
              int order = Double.compare(score(a, features), score(b, features));
              return order != 0 ? order : b.compareTo(a);
            })
        .orElseThrow();
  }
}
