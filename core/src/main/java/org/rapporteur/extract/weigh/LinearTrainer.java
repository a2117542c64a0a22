package org.rapporteur.extract.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Learns a {@link LinearModel} from decided cases by logistic regression, one label against the
 * rest.
 *
 * <ul>
 *   <li>The weights are those of the least loss, of which there is one set: the order of the
 *       examples does not matter.
 *   <li>A feature that few examples have gets no weight.
 *   <li>Weights are rounded to three decimals and faint ones dropped, so that a model in memory
 *       equals its file.
 * </ul>
 *
 * Holds no state between calls; thread-safe.
 */
public final class LinearTrainer {
  private static final String BIAS = "bias";

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
      FeatureIndex index = index(examples);
      List<int[]> cases = new ArrayList<>();
      examples.forEach(e -> cases.add(withBias(index.numbers(e.features()))));
      for (String label : labels) {
        boolean[] right = new boolean[cases.size()];
        for (int i = 0; i < right.length; i++) {
          right[i] = examples.get(i).label().equals(label);
        }
        double[] weights = Descent.least(new Verdicts(cases, right, recipe.pull()), index.size());
        weights[0] += recipe.shift();
        out.put(label, index.named(weights));
      }
    }
    return LinearModel.of(out);
  }

  /** The bias is number 0. */
  private FeatureIndex index(List<Example> examples) {
    List<List<String>> each = new ArrayList<>();
    examples.forEach(e -> each.add(e.features()));
    return FeatureIndex.of(List.of(BIAS), each, recipe.leastCount());
  }

  private static int[] withBias(int[] numbers) {
    return Arrays.copyOf(numbers, numbers.length + 1);
  }

  /**
   * The loss of weights over cases that are right or not: how unlikely they make the verdicts, and
   * how far all but the bias are from zero.
   */
  private static final class Verdicts implements Descent.Loss {
    private final List<int[]> cases;
    private final boolean[] right;
    private final double pull;

    Verdicts(List<int[]> cases, boolean[] right, double pull) {
      this.cases = cases;
      this.right = right;
      this.pull = pull;
    }

    @Override
    public double at(double[] weights, double[] slope) {
      double loss = drawn(weights, slope, pull);
      loss -= pull * weights[0] * weights[0] / 2;
      slope[0] = 0;
      for (int i = 0; i < right.length; i++) {
        double score = 0;
        for (int feature : cases.get(i)) {
          score += weights[feature];
        }
        double margin = right[i] ? score : -score;
        double faint = StrictMath.exp(-Math.abs(margin));
        loss += StrictMath.log1p(faint) + Math.max(0, -margin);
        double wrong = (margin > 0 ? faint : 1) / (1 + faint);
        for (int feature : cases.get(i)) {
          slope[feature] += right[i] ? -wrong : wrong;
        }
      }
      return loss;
    }
  }

  /** What weights far from zero cost; the slope is that of this cost alone. */
  static double drawn(double[] weights, double[] slope, double pull) {
    double loss = 0;
    for (int i = 0; i < weights.length; i++) {
      slope[i] = pull * weights[i];
      loss += slope[i] * weights[i] / 2;
    }
    return loss;
  }
}
