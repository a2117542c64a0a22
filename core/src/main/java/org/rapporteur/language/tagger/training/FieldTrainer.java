package org.rapporteur.language.tagger.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.tagger.NameLexicon;
import org.rapporteur.language.tagger.NameModel;
import org.rapporteur.language.tagger.Tags;
import org.rapporteur.language.tagger.TokenFeatures;

/**
 * Learns tag weights as a linear-chain conditional random field: by gradient steps sized per weight
 * by its own history (AdaGrad), with a pull towards zero, and with a share of the features hidden
 * at each step so that no tag hangs on one of them alone.
 */
final class FieldTrainer {
  /** Features are hashed into 2 to this power places. */
  static final int BITS = 20;

  private static final int T = Tags.COUNT;
  private static final double UNIT = 0.04;
  private static final double LEAST_WEIGHT = 0.1;
  private static final int LEAST_COUNT = 3;
  private static final double RATE = 0.1;
  private static final double PULL = 1e-4;
  private static final double HIDDEN = 0.2;
  private static final double LEAST_GRADIENT = 1e-4;
  private static final double FIRST_SQUARE = 1e-3;

  private final NameLexicon lexicon;
  private final float[] weights = new float[T << BITS];
  private final float[] squares = new float[T << BITS];
  private final float[][] transitions = new float[T][T];
  private final float[][] transitionSquares = new float[T][T];

  FieldTrainer(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A model of the sentences.
   *
   * @param rounds how often each is looked at
   * @param random decides the order of the sentences and what is hidden
   */
  NameModel train(List<LabelledSentence> sentences, int rounds, Random random) {
    List<Example> examples = new ArrayList<>();
    for (LabelledSentence sentence : sentences) {
      if (!sentence.tokens().isEmpty()) {
        int[][] features = new TokenFeatures(BITS, lexicon).of(sentence.tokens());
        examples.add(new Example(features, Tags.of(features.length, sentence.names())));
      }
    }
    dropRare(examples);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        learn(thinned(example.features, random), example.tags);
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.abs(weights[i]) < LEAST_WEIGHT ? 0 : weights[i];
    }
    return NameModel.quantised(weights, transitions, lexicon, UNIT);
  }

  /** Leaves out features too rare to be learned from. */
  private static void dropRare(List<Example> examples) {
    int[] counts = new int[1 << BITS];
    for (Example example : examples) {
      for (int[] row : example.features) {
        for (int feature : row) {
          counts[feature]++;
        }
      }
    }
    for (Example example : examples) {
      for (int i = 0; i < example.features.length; i++) {
        example.features[i] =
            Arrays.stream(example.features[i]).filter(f -> counts[f] >= LEAST_COUNT).toArray();
      }
    }
  }

  private static int[][] thinned(int[][] features, Random random) {
    int[][] kept = new int[features.length][];
    for (int i = 0; i < kept.length; i++) {
      int[] row = features[i].clone();
      int size = 0;
      for (int feature : features[i]) {
        if (random.nextFloat() >= HIDDEN) {
          row[size++] = feature;
        }
      }
      kept[i] = Arrays.copyOf(row, size);
    }
    return kept;
  }

  private void learn(int[][] features, int[] tags) {
    Lattice lattice = new Lattice(scores(features), transitions);
    for (int i = 0; i < tags.length; i++) {
      double[] guess = lattice.tags(i);
      for (int t = 0; t < T; t++) {
        double gradient = (t == tags[i] ? 1 : 0) - guess[t];
        if (Math.abs(gradient) >= LEAST_GRADIENT) {
          for (int feature : features[i]) {
            step(feature * T + t, gradient);
          }
        }
      }
      if (i > 0) {
        stepPairs(lattice.pairs(i), tags[i - 1], tags[i]);
      }
    }
  }

  /** Scores made up for the features that are hidden. */
  private double[][] scores(int[][] features) {
    double[][] scores = new double[features.length][T];
    for (int i = 0; i < scores.length; i++) {
      for (int feature : features[i]) {
        int row = feature * T;
        for (int t = 0; t < T; t++) {
          scores[i][t] += weights[row + t];
        }
      }
      for (int t = 0; t < T; t++) {
        scores[i][t] /= 1 - HIDDEN;
      }
    }
    return scores;
  }

  private void step(int place, double gradient) {
    double pulled = gradient - PULL * weights[place];
    squares[place] += (float) (pulled * pulled);
    weights[place] += (float) (RATE * pulled / Math.sqrt(squares[place] + FIRST_SQUARE));
  }

  private void stepPairs(double[][] guess, int from, int to) {
    for (int s = 0; s < T; s++) {
      for (int t = 0; t < T; t++) {
        double gradient = (s == from && t == to ? 1 : 0) - guess[s][t];
        if (Tags.mayFollow(s, t) && Math.abs(gradient) >= LEAST_GRADIENT) {
          double pulled = gradient - PULL * transitions[s][t];
          transitionSquares[s][t] += (float) (pulled * pulled);
          transitions[s][t] +=
              (float) (RATE * pulled / Math.sqrt(transitionSquares[s][t] + FIRST_SQUARE));
        }
      }
    }
  }

  /** A sentence ready to be learned. */
  private static final class Example {
    final int[][] features;
    final int[] tags;

    Example(int[][] features, int[] tags) {
      this.features = features;
      this.tags = tags;
    }
  }
}
