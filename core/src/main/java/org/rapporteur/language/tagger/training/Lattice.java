package org.rapporteur.language.tagger.training;

import java.util.Arrays;
import org.rapporteur.language.tagger.Tags;

/** The probabilities of all tag sequences of a sentence under given scores, summed up by place. */
public final class Lattice {
  private static final int T = Tags.COUNT;

  private final double[][] emissions;
  private final double[][] moves;
  private final double[][] forward;
  private final double[][] backward;

  /**
   * Sums over all well-formed sequences.
   *
   * @param scores for each token and tag; logarithms
   * @param transitions for each tag (row) followed by each tag (column); logarithms
   */
  public Lattice(double[][] scores, float[][] transitions) {
    int n = scores.length;
    emissions = new double[n][];
    for (int i = 0; i < n; i++) {
      double top = Arrays.stream(scores[i]).max().orElse(0);
      emissions[i] = Arrays.stream(scores[i]).map(s -> Math.exp(s - top)).toArray();
    }
    moves = new double[T][T];
    for (int s = 0; s < T; s++) {
      for (int t = 0; t < T; t++) {
        moves[s][t] = Tags.mayFollow(s, t) ? Math.exp(transitions[s][t]) : 0;
      }
    }
    forward = forward(n);
    backward = backward(n);
  }

  private double[][] forward(int n) {
    double[][] sums = new double[n][T];
    for (int t = 0; t < T; t++) {
      sums[0][t] = Tags.mayStart(t) ? emissions[0][t] : 0;
    }
    level(sums[0]);
    for (int i = 1; i < n; i++) {
      for (int t = 0; t < T; t++) {
        double sum = 0;
        for (int s = 0; s < T; s++) {
          sum += sums[i - 1][s] * moves[s][t];
        }
        sums[i][t] = sum * emissions[i][t];
      }
      level(sums[i]);
    }
    return sums;
  }

  private double[][] backward(int n) {
    double[][] sums = new double[n][T];
    for (int t = 0; t < T; t++) {
      sums[n - 1][t] = Tags.mayEnd(t) ? 1 : 0;
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int s = 0; s < T; s++) {
        double sum = 0;
        for (int t = 0; t < T; t++) {
          sum += moves[s][t] * emissions[i + 1][t] * sums[i + 1][t];
        }
        sums[i][s] = sum;
      }
      level(sums[i]);
    }
    return sums;
  }

  /** The probability of each tag at token {@code i}. */
  public double[] tags(int i) {
    double[] shares = new double[T];
    for (int t = 0; t < T; t++) {
      shares[t] = forward[i][t] * backward[i][t];
    }
    level(shares);
    return shares;
  }

  /** The probability of each pair of tags at the tokens before {@code i} and at it. */
  public double[][] pairs(int i) {
    double[][] shares = new double[T][T];
    double sum = 0;
    for (int s = 0; s < T; s++) {
      for (int t = 0; t < T; t++) {
        shares[s][t] = forward[i - 1][s] * moves[s][t] * emissions[i][t] * backward[i][t];
        sum += shares[s][t];
      }
    }
    for (double[] row : shares) {
      for (int t = 0; t < T; t++) {
        row[t] /= sum;
      }
    }
    return shares;
  }

  private static void level(double[] row) {
    double sum = 0;
    for (double value : row) {
      sum += value;
    }
    for (int t = 0; t < row.length; t++) {
      row[t] /= sum;
    }
  }
}
