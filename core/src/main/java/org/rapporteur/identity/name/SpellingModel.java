package org.rapporteur.identity.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How far a word in another script, or another Latin spelling, is from being the spelling of a
 * Latin word: the cost of the cheapest way to cut both into runs of letters that stand for each
 * other. Costs are negative natural logarithms of learned shares. Immutable.
 */
public final class SpellingModel {
  /** Cost of a letter of one spelling that nothing in the other stands for. */
  private static final float ALONE = 7.5f;

  /** Cost of two letters that were never seen to stand for each other. */
  private static final float STRANGE = 10f;

  private static final float CENTS = 100f;

  /** Cost by letter beyond which two words are strangers, and their cost is not worked out. */
  private static final float STRANGERS = 3.1f;

  /** An open table of the pieces: keys, and costs in the same places; 0 for an empty place. */
  private final long[] keys;

  private final float[] costs;
  private final int size;

  SpellingModel(Map<Long, Float> costs) {
    size = costs.size();
    int places = Math.max(2, Integer.highestOneBit(size) * 4);
    keys = new long[places];
    this.costs = new float[places];
    costs.forEach(this::put);
  }

  private void put(long key, float cost) {
    int place = place(key);
    keys[place] = key;
    costs[place] = cost;
  }

  /** Where the key is, or would be. */
  private int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int place = (int) (mixed >>> 33) & (keys.length - 1);
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  /** The model that comes with the program for a script: {@code arabic}, {@code latin}, … */
  static SpellingModel named(String script) {
    String file = "spelling-" + script + ".tsv";
    try (InputStream in =
        Objects.requireNonNull(SpellingModel.class.getResourceAsStream(file), file)) {
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a model of lines {@code latin TAB other TAB cost in hundredths}; lines that begin with #
   * are passed over.
   */
  public static SpellingModel read(BufferedReader lines) throws IOException {
    Map<Long, Float> costs = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] cells = line.split("\t", -1);
        costs.put(Pieces.key(cells[0], cells[1]), Integer.parseInt(cells[2]) / CENTS);
      }
    }
    return new SpellingModel(costs);
  }

  /** Number of pieces with a cost. */
  public int size() {
    return size;
  }

  /**
   * The cost of taking {@code other} for a spelling of {@code latin}, in nats; comparable between
   * words of one length. Of strangers it is very large.
   */
  public double cost(String latin, String other) {
    float most = STRANGERS * (latin.length() + other.length());
    String x = Pieces.framed(latin);
    String y = Pieces.framed(other);
    int width = y.length() + 1;
    float[] best = new float[(x.length() + 1) * width];
    Arrays.fill(best, Float.MAX_VALUE);
    best[0] = 0;
    for (int i = 0; i <= x.length(); i++) {
      for (int j = 0; j <= y.length(); j++) {
        if (best[i * width + j] <= most) {
          extend(best, x, i, y, j);
        }
      }
    }
    return best[best.length - 1];
  }

  private void extend(float[] best, String x, int i, String y, int j) {
    int width = y.length() + 1;
    float here = best[i * width + j];
    for (int m = 0; m <= Pieces.LATIN && i + m <= x.length(); m++) {
      long run = Pieces.latin(x, i, m);
      for (int n = 0; n <= Pieces.OTHER && j + n <= y.length(); n++) {
        if (Pieces.allowed(m, n)) {
          int known = place(Pieces.key(run, y, j, n));
          float cost = keys[known] != 0 ? costs[known] : unknown(m, n);
          int place = (i + m) * width + j + n;
          best[place] = Math.min(best[place], here + cost);
        }
      }
    }
  }

  private static float unknown(int m, int n) {
    return m + n == 1 ? ALONE : m == 1 && n == 1 ? STRANGE : Float.MAX_VALUE / 2;
  }

  /** The cost by letter of both words: about 1 for a fair spelling, above 2 for strangers. */
  public double costByLetter(String latin, String other) {
    return cost(latin, other) / (latin.length() + other.length());
  }
}
