package org.rapporteur.extract.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns a {@link LinearModel} that gives the right one among several things the highest score, by
 * logistic regression over the whole choice. The weights are those of the least loss, of which
 * there is one set: the order of the choices does not matter. Holds no state between calls;
 * thread-safe.
 */
public final class ChoiceTrainer {
  private final Recipe recipe;

  /** A trainer that follows the recipe. */
  public ChoiceTrainer(Recipe recipe) {
    this.recipe = recipe;
  }

  /** A model that scores the label; empty without choices. */
  public LinearModel learn(List<Choice> choices, String label) {
    List<List<String>> options = new ArrayList<>();
    choices.forEach(c -> options.addAll(c.options()));
    FeatureIndex index = FeatureIndex.of(List.of(), options, recipe.leastCount());
    List<Numbered> numbered = new ArrayList<>();
    choices.forEach(c -> numbered.add(Numbered.of(c, index)));
    double[] weights = Descent.least(new Elections(numbered, recipe.pull()), index.size());
    return LinearModel.of(Map.of(label, index.named(weights)));
  }

  /** A choice whose features are numbers. */
  private record Numbered(List<int[]> options, Set<Integer> right) {
    static Numbered of(Choice choice, FeatureIndex index) {
      List<int[]> options = new ArrayList<>();
      choice.options().forEach(o -> options.add(index.numbers(o)));
      return new Numbered(options, choice.right());
    }

    double wanted(int option) {
      return right.contains(option) ? 1.0 / right.size() : 0;
    }
  }

  /**
   * The loss of weights over choices: how unlikely they make the right options, and how far they
   * are from zero.
   */
  private record Elections(List<Numbered> choices, double pull) implements Descent.Loss {
    @Override
    public double at(double[] weights, double[] slope) {
      double loss = LinearTrainer.drawn(weights, slope, pull);
      for (Numbered choice : choices) {
        double[] scores = scores(choice, weights);
        double whole = logSum(scores);
        for (int i = 0; i < scores.length; i++) {
          double wanted = choice.wanted(i);
          loss += wanted * (whole - scores[i]);
          double error = StrictMath.exp(scores[i] - whole) - wanted;
          for (int feature : choice.options().get(i)) {
            slope[feature] += error;
          }
        }
      }
      return loss;
    }

    private static double[] scores(Numbered choice, double[] weights) {
      double[] out = new double[choice.options().size()];
      for (int i = 0; i < out.length; i++) {
        for (int feature : choice.options().get(i)) {
          out[i] += weights[feature];
        }
      }
      return out;
    }

    /** The logarithm of the sum of the exponentials. */
    private static double logSum(double[] scores) {
      double highest = Double.NEGATIVE_INFINITY;
      for (double score : scores) {
        highest = Math.max(highest, score);
      }
      double sum = 0;
      for (double score : scores) {
        sum += StrictMath.exp(score - highest);
      }
      return highest + StrictMath.log(sum);
    }
  }
}
