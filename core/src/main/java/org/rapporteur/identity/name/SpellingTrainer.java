package org.rapporteur.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a {@link SpellingModel} from pairs of spellings by expectation and maximisation over all
 * ways to cut each pair into pieces. The same pairs in the same order give the same model.
 */
public final class SpellingTrainer {
  private static final int ROUNDS = 8;

  /** Pieces with a smaller share of all are left out. */
  private static final double LEAST_SHARE = 4e-6;

  /** Words longer than this are passed over. */
  private static final int LONGEST = 20;

  /** What each further letter in a piece costs it at first, so that short pieces win. */
  private static final double LENGTH_PRIOR = 0.05;

  private Map<Long, Double> shares = new HashMap<>();
  private final Map<Long, String> written = new HashMap<>();

  /**
   * Two spellings of one name.
   *
   * @param latin the Latin one
   * @param other the other
   * @param weight how often they are seen together
   */
  public record Pair(String latin, String other, double weight) {}

  /** Learns from the pairs and gives the model's file, line by line. */
  public List<String> learn(List<Pair> pairs) {
    List<Pair> fit =
        pairs.stream()
            .filter(p -> p.latin.length() <= LONGEST && p.other.length() <= LONGEST)
            .toList();
    for (int round = 0; round < ROUNDS; round++) {
      Pieces.Counts counts = new Pieces.Counts();
      for (Pair pair : fit) {
        new Lattice(Pieces.framed(pair.latin), Pieces.framed(pair.other)).count(pair, counts);
      }
      maximise(counts);
    }
    return lines();
  }

  private void maximise(Pieces.Counts counts) {
    double all = counts.all().values().stream().mapToDouble(count -> count[0]).sum();
    Map<Long, Double> next = new HashMap<>();
    counts
        .all()
        .forEach(
            (key, count) -> {
              if (count[0] / all > LEAST_SHARE / 10) {
                next.put(key, count[0] / all);
              }
            });
    shares = next;
  }

  private List<String> lines() {
    Map<String, Double> sorted = new TreeMap<>();
    shares.forEach(
        (key, share) -> {
          String runs = written.get(key);
          if (runs != null && share > LEAST_SHARE) {
            sorted.put(runs, share);
          }
        });
    List<String> lines = new ArrayList<>();
    sorted.forEach(
        (runs, share) ->
            lines.add(
                String.format(Locale.ROOT, "%s\t%d", runs, Math.round(-100 * Math.log(share)))));
    return lines;
  }

  /** All ways to cut one pair. */
  private final class Lattice {
    private final String x;
    private final String y;
    private final int width;
    private final double[] before;
    private final double[] after;

    Lattice(String x, String y) {
      this.x = x;
      this.y = y;
      width = y.length() + 1;
      before = new double[(x.length() + 1) * width];
      after = new double[before.length];
    }

    void count(Pair pair, Pieces.Counts counts) {
      before[0] = 1;
      after[after.length - 1] = 1;
      walk((from, to, key, share) -> before[to] += before[from] * share, true);
      walk((from, to, key, share) -> after[from] += after[to] * share, false);
      double whole = before[before.length - 1];
      if (whole > 0) {
        walk(
            (from, to, key, share) -> {
              double part = before[from] * share * after[to] / whole;
              if (part > 1e-6) {
                counts.add(key, part * pair.weight);
              }
            },
            true);
      }
    }

    private void walk(Step step, boolean forwards) {
      int last = before.length - 1;
      for (int n = 0; n <= last; n++) {
        int from = forwards ? n : last - n;
        walkFrom(from / width, from % width, step);
      }
    }

    private void walkFrom(int i, int j, Step step) {
      for (int m = 0; m <= Pieces.LATIN && i + m <= x.length(); m++) {
        long run = Pieces.latin(x, i, m);
        for (int n = 0; n <= Pieces.OTHER && j + n <= y.length(); n++) {
          if (Pieces.allowed(m, n)) {
            long key = Pieces.key(run, y, j, n);
            double share = share(key, m, n, i, j);
            if (share > 0) {
              step.take(i * width + j, (i + m) * width + j + n, key, share);
            }
          }
        }
      }
    }

    private double share(long key, int m, int n, int i, int j) {
      if (!shares.isEmpty()) {
        return shares.getOrDefault(key, 0.0);
      }
      written.putIfAbsent(key, x.substring(i, i + m) + "\t" + y.substring(j, j + n));
      return Math.pow(LENGTH_PRIOR, m + n) * (m == n ? 2 : m == 0 || n == 0 ? 0.2 : 1);
    }
  }

  /** What is done with each piece on the way. */
  @FunctionalInterface
  private interface Step {
    void take(int from, int to, long key, double share);
  }
}
