package org.rapporteur.language.tagger;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What training leaves behind: a weight in one byte for each hashed feature and tag, the weights of
 * tag pairs, and the lexicon of name parts. Weights share one scale, so their sums can be compared
 * as they are.
 */
public final class NameModel {
  private static final int MAGIC = 0x524E544D;
  private static final int VERSION = 1;
  private static final int T = Tags.COUNT;

  private final int bits;
  private final byte[] weights;
  private final float[][] transitions;
  private final NameLexicon lexicon;

  private NameModel(int bits, byte[] weights, float[][] transitions, NameLexicon lexicon) {
    this.bits = bits;
    this.weights = weights;
    this.transitions = transitions;
    this.lexicon = lexicon;
  }

  /**
   * A model of trained weights, each rounded to the nearest of 255 multiples of {@code unit}.
   *
   * @param trained a weight for each feature and tag, the tags of a feature side by side; the
   *     features are a power of two in number
   * @param transitions a weight for each tag (row) followed by each tag (column)
   */
  public static NameModel quantised(
      float[] trained, float[][] transitions, NameLexicon lexicon, double unit) {
    int bits = Integer.numberOfTrailingZeros(trained.length / T);
    byte[] weights = new byte[trained.length];
    for (int i = 0; i < trained.length; i++) {
      long rounded = Math.round(trained[i] / unit);
      weights[i] = (byte) Math.max(-127, Math.min(127, rounded));
    }
    float[][] scaled = new float[T][T];
    for (int s = 0; s < T; s++) {
      for (int t = 0; t < T; t++) {
        scaled[s][t] = Math.round(transitions[s][t] / unit);
      }
    }
    return new NameModel(bits, weights, scaled, lexicon);
  }

  TokenFeatures newFeatures() {
    return new TokenFeatures(bits, lexicon);
  }

  float[][] transitions() {
    return transitions;
  }

  /** The score of each tag for a token with these features. */
  float[] score(int[] features) {
    int[] sums = new int[T];
    for (int feature : features) {
      int row = feature * T;
      for (int t = 0; t < T; t++) {
        sums[t] += weights[row + t];
      }
    }
    float[] scores = new float[T];
    for (int t = 0; t < T; t++) {
      scores[t] = sums[t];
    }
    return scores;
  }

  /** Writes the model, deflated; {@code target} is closed. */
  public void write(OutputStream target) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(target, deflater, 1 << 16))) {
      out.writeInt(MAGIC);
      out.writeByte(VERSION);
      out.writeByte(T);
      out.writeByte(bits);
      for (float[] row : transitions) {
        for (float weight : row) {
          out.writeShort((int) weight);
        }
      }
      long[] known = lexicon.bits();
      out.writeInt(known.length);
      for (long word : known) {
        out.writeLong(word);
      }
      writeWeights(out);
    } finally {
      deflater.end();
    }
  }

  private void writeWeights(DataOutputStream out) throws IOException {
    for (int t = 0; t < T; t++) {
      int gap = 0;
      for (int row = t; row < weights.length; row += T) {
        gap++;
        if (weights[row] != 0) {
          writeGap(out, gap);
          out.writeByte(weights[row]);
          gap = 0;
        }
      }
      writeGap(out, 0);
    }
  }

  private static void writeGap(DataOutputStream out, int gap) throws IOException {
    int rest = gap;
    while (rest >= 0x80) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  /** Reads what {@link #write} wrote; fails if it is anything else or cut short. */
  static NameModel read(InputStream source) throws IOException {
    byte[] bytes = new InflaterInputStream(source).readAllBytes();
    ByteArrayInputStream all = new ByteArrayInputStream(bytes);
    DataInputStream in = new DataInputStream(all);
    if (in.readInt() != MAGIC || in.readByte() != VERSION || in.readByte() != T) {
      throw new IOException("not a name model of this version");
    }
    int bits = in.readByte();
    if (bits < 8 || bits > 22) {
      throw new IOException("name model with impossible size: " + bits);
    }
    float[][] transitions = new float[T][T];
    for (float[] row : transitions) {
      for (int t = 0; t < T; t++) {
        row[t] = in.readShort();
      }
    }
    long[] known = new long[in.readInt()];
    for (int i = 0; i < known.length; i++) {
      known[i] = in.readLong();
    }
    byte[] weights = readWeights(bytes, bytes.length - all.available(), bits);
    return new NameModel(bits, weights, transitions, new NameLexicon(known));
  }

  private static byte[] readWeights(byte[] bytes, int start, int bits) throws IOException {
    byte[] weights = new byte[T << bits];
    int at = start;
    try {
      for (int t = 0; t < T; t++) {
        int row = t - T;
        while (true) {
          int gap = 0;
          int shift = 0;
          int part;
          do {
            part = bytes[at++];
            gap |= (part & 0x7F) << shift;
            shift += 7;
          } while (part < 0);
          if (gap == 0) {
            break;
          }
          row += gap * T;
          weights[row] = bytes[at++];
        }
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IOException("name model cut short", e);
    }
    return weights;
  }
}
