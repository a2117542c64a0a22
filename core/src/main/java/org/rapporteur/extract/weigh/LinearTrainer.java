package org.rapporteur.extract.weigh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Learns a {@link LinearModel} from decided cases by logistic regression, one label against the
 * rest, with steps that shrink feature by feature (AdaGrad).
 *
 * <ul>
 *   <li>The same examples in the same order give the same model, on every machine.
 *   <li>The weights are the mean of those after each pass of the second half, so that the order of
 *       the examples matters little.
 *   <li>A feature that few examples have gets no weight.
 *   <li>Weights are rounded to three decimals and faint ones dropped, so that a model in memory
 *       equals its file.
 * </ul>
 *
 * Holds no state between calls; thread-safe.
 */
public final class LinearTrainer {
  private static final String BIAS = "bias";
  private static final double FAINT = 0.02;
  private static final int DECIMALS = 3;
  private static final long SEED = 7;
  private static final double STEEPEST = 30;

  private final Recipe recipe;

  /** A trainer that follows the recipe. */
  public LinearTrainer(Recipe recipe) {
    this.recipe = recipe;
  }

  /** A model that scores each label of the examples against all others; empty without examples. */
  public LinearModel learn(List<Example> examples) {
    Set<String> labels = new TreeSet<>();
    examples.forEach(e -> labels.add(e.label()));
    return learn(examples, labels);
  }

  /** A model that scores only these labels, each against all others; empty without examples. */
  public LinearModel learn(List<Example> examples, Set<String> labels) {
    Map<String, Map<String, Double>> out = new HashMap<>();
    if (!examples.isEmpty()) {
      Map<String, Integer> index = index(examples);
      List<int[]> cases = new ArrayList<>();
      examples.forEach(e -> cases.add(numbers(e.features(), index)));
      for (String label : labels) {
        boolean[] right = new boolean[cases.size()];
        for (int i = 0; i < right.length; i++) {
          right[i] = examples.get(i).label().equals(label);
        }
        out.put(label, named(weigh(cases, right, index.size()), index));
      }
    }
    return LinearModel.of(out);
  }

  /** A number for each feature that enough examples have; the bias is number 0. */
  private Map<String, Integer> index(List<Example> examples) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Example example : examples) {
      new HashSet<>(example.features()).forEach(f -> counts.merge(f, 1, Integer::sum));
    }
    Map<String, Integer> out = new LinkedHashMap<>();
    out.put(BIAS, 0);
    counts.forEach(
        (feature, count) -> {
          if (count >= recipe.leastCount()) {
            out.putIfAbsent(feature, out.size());
          }
        });
    return out;
  }

  private static int[] numbers(List<String> features, Map<String, Integer> index) {
    int[] known = features.stream().filter(index::containsKey).mapToInt(index::get).toArray();
    int[] out = Arrays.copyOf(known, known.length + 1);
    out[known.length] = 0;
    return out;
  }

  private double[] weigh(List<int[]> cases, boolean[] right, int size) {
    double[] weights = new double[size];
    double[] squares = new double[size];
    double[] mean = new double[size];
    int settled = recipe.epochs() / 2;
    Arrays.fill(squares, 1e-6);
    int[] order = new int[cases.size()];
    Arrays.setAll(order, i -> i);
    Chance chance = new Chance(SEED);
    for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
      chance.shuffle(order);
      for (int i : order) {
        step(cases.get(i), right[i], weights, squares);
      }
      for (int w = 0; epoch >= settled && w < size; w++) {
        mean[w] += weights[w] / (recipe.epochs() - settled);
      }
    }
    mean[0] += recipe.shift();
    return mean;
  }

  private void step(int[] features, boolean right, double[] weights, double[] squares) {
    double score = 0;
    for (int feature : features) {
      score += weights[feature];
    }
    double bounded = Math.max(-STEEPEST, Math.min(STEEPEST, score));
    double error = 1 / (1 + StrictMath.exp(-bounded)) - (right ? 1 : 0);
    for (int feature : features) {
      double slope = error + (feature == 0 ? 0 : recipe.decay() * weights[feature]);
      squares[feature] += slope * slope;
      weights[feature] -= recipe.rate() * slope / Math.sqrt(squares[feature]);
    }
  }

  static Map<String, Double> named(double[] weights, Map<String, Integer> index) {
    Map<String, Double> out = new HashMap<>();
    index.forEach(
        (feature, number) -> {
          if (Math.abs(weights[number]) >= FAINT) {
            BigDecimal exact = new BigDecimal(weights[number]);
            out.put(feature, exact.setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue());
          }
        });
    return out;
  }

  /** A fixed stream of numbers (SplitMix64), so that no library's habits show in a model. */
  private static final class Chance {
    private long state;

    Chance(long seed) {
      this.state = seed;
    }

    private long next() {
      state += 0x9E3779B97F4A7C15L;
      long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
      z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
      return z ^ (z >>> 31);
    }

    void shuffle(int[] order) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = (int) Long.remainderUnsigned(next(), i + 1L);
        int held = order[i];
        order[i] = order[j];
        order[j] = held;
      }
    }
  }
}
