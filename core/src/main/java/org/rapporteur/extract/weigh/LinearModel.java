package org.rapporteur.extract.weigh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A linear model over named features: for each label a sum of weights, each of which a person can
 * read. Stored as lines of label, feature and weight. Immutable and thread-safe.
 */
public final class LinearModel {
  private static final double[] NONE = {};

  private final Map<String, Map<String, Double>> weights;

  /** The weights of a feature for each of the labels, in their order. */
  private final Map<String, double[]> byFeature = new HashMap<>();

  private final List<String> labels;

  private LinearModel(Map<String, Map<String, Double>> weights) {
    this.weights = weights;
    this.labels = List.copyOf(weights.keySet());
    for (int label = 0; label < labels.size(); label++) {
      int at = label;
      weights
          .getOrDefault(labels.get(at), Map.of())
          .forEach(
              (feature, weight) ->
                  byFeature.computeIfAbsent(feature, f -> new double[labels.size()])[at] = weight);
    }
  }

  /** The model with no weights: every score is 0. */
  public static LinearModel empty() {
    return new LinearModel(Map.of());
  }

  /** The model with these weights by label and feature. */
  static LinearModel of(Map<String, Map<String, Double>> weights) {
    Map<String, Map<String, Double>> copy = new HashMap<>();
    weights.forEach((label, own) -> copy.put(label, Map.copyOf(own)));
    return new LinearModel(copy);
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

  /** Its lines as {@link #read} takes them, each with a line feed, by label and feature. */
  public String lines() {
    StringBuilder out = new StringBuilder();
    new TreeMap<>(weights)
        .forEach(
            (label, own) ->
                new TreeMap<>(own)
                    .forEach(
                        (feature, weight) ->
                            out.append(label)
                                .append('\t')
                                .append(feature)
                                .append('\t')
                                .append(BigDecimal.valueOf(weight).toPlainString())
                                .append('\n')));
    return out.toString();
  }

  /** How many weights it has. */
  public int size() {
    return weights.values().stream().mapToInt(Map::size).sum();
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

  /** The score of every label. */
  public Map<String, Double> scores(List<String> features) {
    double[] sums = byFeature.getOrDefault("bias", NONE).clone();
    sums = sums.length == labels.size() ? sums : new double[labels.size()];
    for (String feature : features) {
      double[] each = byFeature.getOrDefault(feature, NONE);
      for (int label = 0; label < each.length; label++) {
        sums[label] += each[label];
      }
    }
    Map<String, Double> out = new HashMap<>();
    for (int label = 0; label < sums.length; label++) {
      out.put(labels.get(label), sums[label]);
    }
    return out;
  }

  /** The label with the highest score; the first in alphabetical order among equals. */
  public String best(List<String> features) {
    return best(scores(features));
  }

  /** The label with the highest of these scores; the first in alphabetical order among equals. */
  public static String best(Map<String, Double> scores) {
    String out = null;
    for (Map.Entry<String, Double> entry : new TreeMap<>(scores).entrySet()) {
      if (out == null || entry.getValue() > scores.getOrDefault(out, 0.0)) {
        out = entry.getKey();
      }
    }
    return Objects.requireNonNull(out, "no label");
  }
}
