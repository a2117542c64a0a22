package org.rapporteur.extract.weigh;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns a {@link LinearModel} that gives the right one among several things the highest score, by
 * logistic regression over the whole choice, with steps that shrink feature by feature (AdaGrad).
 * The same choices in the same order give the same model, on every machine. Holds no state between
 * calls; thread-safe.
 */
public final class ChoiceTrainer {
  private final Recipe recipe;

  /** A trainer that follows the recipe. */
  public ChoiceTrainer(Recipe recipe) {
    this.recipe = recipe;
  }

  /** A model that scores the label; empty without choices. */
  public LinearModel learn(List<Choice> choices, String label) {
    Map<String, Integer> index = index(choices);
    double[] weights = new double[index.size()];
    double[] squares = new double[index.size()];
    Arrays.fill(squares, 1e-6);
    for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
      for (Choice choice : choices) {
        step(choice, index, weights, squares);
      }
    }
    return LinearModel.of(Map.of(label, LinearTrainer.named(weights, index)));
  }

  private Map<String, Integer> index(List<Choice> choices) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Choice choice : choices) {
      for (List<String> option : choice.options()) {
        new HashSet<>(option).forEach(f -> counts.merge(f, 1, Integer::sum));
      }
    }
    Map<String, Integer> out = new LinkedHashMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= recipe.leastCount()) {
            out.put(feature, out.size());
          }
        });
    return out;
  }

  private void step(Choice choice, Map<String, Integer> index, double[] weights, double[] squares) {
    double[] shares = shares(choice, index, weights);
    Map<Integer, Double> slopes = new LinkedHashMap<>();
    for (int i = 0; i < shares.length; i++) {
      double wanted = choice.right().contains(i) ? 1.0 / choice.right().size() : 0;
      for (String feature : choice.options().get(i)) {
        Integer number = index.get(feature);
        if (number != null) {
          slopes.merge(number, shares[i] - wanted, Double::sum);
        }
      }
    }
    slopes.forEach(
        (number, error) -> {
          double slope = error + recipe.decay() * weights[number];
          squares[number] += slope * slope;
          weights[number] -= recipe.rate() * slope / Math.sqrt(squares[number]);
        });
  }

  /** How likely each option is, by the weights so far. */
  private static double[] shares(Choice choice, Map<String, Integer> index, double[] weights) {
    double[] out = new double[choice.options().size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < out.length; i++) {
      for (String feature : choice.options().get(i)) {
        Integer number = index.get(feature);
        out[i] += number == null ? 0 : weights[number];
      }
      highest = Math.max(highest, out[i]);
    }
    double sum = 0;
    for (int i = 0; i < out.length; i++) {
      out[i] = StrictMath.exp(out[i] - highest);
      sum += out[i];
    }
    for (int i = 0; i < out.length; i++) {
      out[i] /= sum;
    }
    return out;
  }
}
