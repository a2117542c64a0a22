package org.rapporteur.language.tagger;

/** Finds the best well-formed tag sequence for given scores. */
public final class Viterbi {
  private static final float NEVER = -1e30f;
  private static final int T = Tags.COUNT;
  private static final boolean[][] ALLOWED = allowed();

  private Viterbi() {}

  /**
   * The best sequence.
   *
   * @param emissions a score for each token and tag
   * @param transitions a score for each tag (row) followed by each tag (column)
   */
  public static int[] best(float[][] emissions, float[][] transitions) {
    int n = emissions.length;
    if (n == 0) {
      return new int[0];
    }
    int[][] from = new int[n][T];
    float[] score = new float[T];
    for (int t = 0; t < T; t++) {
      score[t] = Tags.mayStart(t) ? emissions[0][t] : NEVER;
    }
    for (int i = 1; i < n; i++) {
      score = step(score, emissions[i], transitions, from[i]);
    }
    int best = 0;
    for (int t = 0; t < T; t++) {
      if (Tags.mayEnd(t) && score[t] > score[best]) {
        best = t;
      }
    }
    int[] tags = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      tags[i] = best;
      best = from[i][best];
    }
    return tags;
  }

  private static float[] step(float[] score, float[] emission, float[][] transitions, int[] from) {
    float[] next = new float[T];
    for (int t = 0; t < T; t++) {
      float top = NEVER * 2;
      for (int s = 0; s < T; s++) {
        float value = ALLOWED[s][t] ? score[s] + transitions[s][t] : NEVER * 2;
        if (value > top) {
          top = value;
          from[t] = s;
        }
      }
      next[t] = top + emission[t];
    }
    return next;
  }

  private static boolean[][] allowed() {
    boolean[][] allowed = new boolean[T][T];
    for (int s = 0; s < T; s++) {
      for (int t = 0; t < T; t++) {
        allowed[s][t] = Tags.mayFollow(s, t);
      }
    }
    return allowed;
  }
}
