package org.rapporteur.bench.teacher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.tagger.TaggedName;
import org.rapporteur.language.tagger.Tags;
import org.rapporteur.language.tagger.Viterbi;
import org.rapporteur.language.tagger.training.Lattice;

/**
 * What is learned on top of the encoder: the vectors of a token and its two neighbours, 256
 * rectified units, and a linear-chain conditional random field over the tags.
 */
final class Head {
  private static final int T = Tags.COUNT;
  private static final int UNITS = 256;
  private static final int INPUTS = 3 * Encoder.WIDTH;
  private static final int BATCH = 16;
  private static final float KEPT = 0.7f;
  private static final double RATE = 0.001;

  private final Random random;
  private final Layer first;
  private final Layer bias;
  private final Layer second;
  private final Layer pairs;

  Head(Random random) {
    this.random = random;
    first = new Layer(INPUTS, UNITS, Math.sqrt(2.0 / INPUTS), random);
    bias = new Layer(1, UNITS, 0, random);
    second = new Layer(UNITS, T, Math.sqrt(1.0 / UNITS), random);
    pairs = new Layer(T, T, 0, random);
  }

  /** A sentence to learn from: levelled vectors and the right tags. */
  record Lesson(float[][] vectors, int[] tags) {}

  /** Learns in so many rounds, in smaller and smaller steps. */
  void learn(List<Lesson> lessons, int rounds) {
    List<Lesson> order = new ArrayList<>(lessons);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (int i = 0; i < order.size(); i += BATCH) {
        List<Lesson> some = order.subList(i, Math.min(order.size(), i + BATCH));
        learn(some, RATE * (rounds - round) / rounds);
      }
    }
  }

  private void learn(List<Lesson> lessons, double rate) {
    float[] inputs = inputs(lessons.stream().map(Lesson::vectors).toList());
    int count = inputs.length / INPUTS;
    float[] units = units(inputs, count);
    for (int i = 0; i < units.length; i++) {
      units[i] = random.nextFloat() < KEPT ? units[i] / KEPT : 0;
    }
    float[] scores = second.times(units, count);
    float[] slopes = new float[scores.length];
    float[] pairSlopes = new float[T * T];
    int at = 0;
    for (Lesson lesson : lessons) {
      slopes(lesson.tags(), scores, at, slopes, pairSlopes);
      at += lesson.tags().length;
    }
    float[] back = back(slopes, units, count);
    second.climb(units, slopes, count, rate);
    first.climb(inputs, back, count, rate);
    float[] biasSlopes = new float[UNITS];
    for (int i = 0; i < back.length; i++) {
      biasSlopes[i % UNITS] += back[i];
    }
    bias.climb(biasSlopes, rate);
    pairs.climb(pairSlopes, rate);
  }

  private void slopes(int[] tags, float[] scores, int at, float[] slopes, float[] pairSlopes) {
    Lattice lattice = new Lattice(rows(scores, at, tags.length), table());
    for (int i = 0; i < tags.length; i++) {
      double[] guess = lattice.tags(i);
      for (int t = 0; t < T; t++) {
        slopes[(at + i) * T + t] = (float) ((t == tags[i] ? 1 : 0) - guess[t]) / BATCH;
      }
      double[][] guessed = i == 0 ? new double[0][] : lattice.pairs(i);
      for (int s = 0; s < guessed.length; s++) {
        for (int t = 0; t < T; t++) {
          boolean right = tags[i - 1] == s && tags[i] == t;
          pairSlopes[s * T + t] += (float) ((right ? 1 : 0) - guessed[s][t]) / BATCH;
        }
      }
    }
  }

  private float[] back(float[] slopes, float[] units, int count) {
    float[] back = new float[count * UNITS];
    for (int i = 0; i < back.length; i++) {
      if (units[i] > 0) {
        int row = i / UNITS * T;
        for (int t = 0; t < T; t++) {
          back[i] += slopes[row + t] * second.weights[i % UNITS * T + t] / KEPT;
        }
      }
    }
    return back;
  }

  /** The names in sentences given by their levelled vectors. */
  List<List<TaggedName>> tag(List<float[][]> sentences) {
    float[] inputs = inputs(sentences);
    int count = inputs.length / INPUTS;
    float[] scores = second.times(units(inputs, count), count);
    List<List<TaggedName>> names = new ArrayList<>();
    int at = 0;
    for (float[][] sentence : sentences) {
      float[][] emissions = new float[sentence.length][T];
      for (int i = 0; i < sentence.length; i++) {
        System.arraycopy(scores, (at + i) * T, emissions[i], 0, T);
      }
      names.add(Tags.names(Viterbi.best(emissions, table())));
      at += sentence.length;
    }
    return names;
  }

  private float[] units(float[] inputs, int count) {
    float[] units = first.times(inputs, count);
    for (int i = 0; i < units.length; i++) {
      units[i] = Math.max(0, units[i] + bias.weights[i % UNITS]);
    }
    return units;
  }

  private static float[] inputs(List<float[][]> sentences) {
    int count = sentences.stream().mapToInt(s -> s.length).sum();
    float[] inputs = new float[count * INPUTS];
    int at = 0;
    for (float[][] sentence : sentences) {
      for (int i = 0; i < sentence.length; i++) {
        for (int n = -1; n <= 1; n++) {
          if (i + n >= 0 && i + n < sentence.length) {
            int to = at * INPUTS + (n + 1) * Encoder.WIDTH;
            System.arraycopy(sentence[i + n], 0, inputs, to, Encoder.WIDTH);
          }
        }
        at++;
      }
    }
    return inputs;
  }

  private static double[][] rows(float[] scores, int at, int length) {
    double[][] rows = new double[length][T];
    for (int i = 0; i < length; i++) {
      for (int t = 0; t < T; t++) {
        rows[i][t] = scores[(at + i) * T + t];
      }
    }
    return rows;
  }

  private float[][] table() {
    float[][] table = new float[T][T];
    for (int s = 0; s < T; s++) {
      System.arraycopy(pairs.weights, s * T, table[s], 0, T);
    }
    return table;
  }
}
