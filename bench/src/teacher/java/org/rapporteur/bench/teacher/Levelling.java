package org.rapporteur.bench.teacher;

import java.util.List;

/**
 * The mean and deviation of a text's vectors, taken out of them: without it a head learned on one
 * language or source does much worse on another.
 */
final class Levelling {
  private final double[] mean = new double[Encoder.WIDTH];
  private final double[] deviation = new double[Encoder.WIDTH];

  /** Measures a text. */
  Levelling(List<float[][]> text) {
    long count = 0;
    for (float[][] sentence : text) {
      for (float[] vector : sentence) {
        count++;
        for (int i = 0; i < mean.length; i++) {
          mean[i] += vector[i];
          deviation[i] += (double) vector[i] * vector[i];
        }
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= Math.max(1, count);
      double square = deviation[i] / Math.max(1, count) - mean[i] * mean[i];
      deviation[i] = Math.sqrt(Math.max(1e-8, square));
    }
  }

  /** Changes the vectors in place. */
  void apply(List<float[][]> text) {
    for (float[][] sentence : text) {
      for (float[] vector : sentence) {
        for (int i = 0; i < vector.length; i++) {
          vector[i] = (float) ((vector[i] - mean[i]) / deviation[i]);
        }
      }
    }
  }
}
