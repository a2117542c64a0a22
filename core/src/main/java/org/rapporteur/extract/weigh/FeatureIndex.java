package org.rapporteur.extract.weigh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A number for each feature that enough cases have, by the features' order. Immutable. */
final class FeatureIndex {
  private static final double FAINT = 0.02;
  private static final int DECIMALS = 3;

  private final Map<String, Integer> numbers;

  private FeatureIndex(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  /** Numbers from 0 for these first, then for what at least so many of the cases have. */
  static FeatureIndex of(List<String> first, List<List<String>> cases, int leastCount) {
    Map<String, Integer> counts = new TreeMap<>();
    for (List<String> features : cases) {
      new HashSet<>(features).forEach(f -> counts.merge(f, 1, Integer::sum));
    }
    Map<String, Integer> out = new LinkedHashMap<>();
    first.forEach(f -> out.put(f, out.size()));
    counts.forEach(
        (feature, count) -> {
          if (count >= leastCount) {
            out.putIfAbsent(feature, out.size());
          }
        });
    return new FeatureIndex(out);
  }

  int size() {
    return numbers.size();
  }

  /** The numbers of the features that have one. */
  int[] numbers(List<String> features) {
    return features.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
  }

  /** The weights by feature, rounded, without faint ones. */
  Map<String, Double> named(double[] weights) {
    Map<String, Double> out = new HashMap<>();
    numbers.forEach(
        (feature, number) -> {
          if (Math.abs(weights[number]) >= FAINT) {
            BigDecimal exact = new BigDecimal(weights[number]);
            out.put(feature, exact.setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue());
          }
        });
    return out;
  }
}
