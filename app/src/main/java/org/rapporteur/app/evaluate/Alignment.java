package org.rapporteur.app.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which predicted entry stands for which gold one: pairs by falling likeness, each entry once.
 *
 * @param gold the gold entries
 * @param predicted the predicted entries
 * @param toPredicted index of the predicted entry by index of the gold one
 */
public record Alignment(
    List<Entry> gold, List<Entry> predicted, Map<Integer, Integer> toPredicted) {
  private static final double ENOUGH = 1.5;

  /** Copies. */
  public Alignment {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
    toPredicted = Map.copyOf(toPredicted);
  }

  /** Aligns the entries of one report. */
  public static Alignment of(List<Entry> gold, List<Entry> predicted) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double likeness = likeness(gold.get(i), predicted.get(j));
        if (likeness >= ENOUGH) {
          pairs.add(new Pair(likeness, i, j));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Map<Integer, Integer> matched = new HashMap<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.gold) && !matched.containsValue(pair.predicted)) {
        matched.put(pair.gold, pair.predicted);
      }
    }
    return new Alignment(gold, predicted, matched);
  }

  private record Pair(double likeness, int gold, int predicted) {}

  /** The id of the predicted entry that stands for the gold entry with this id, or null. */
  @Nullable String predictedId(String goldId) {
    for (Map.Entry<Integer, Integer> pair : toPredicted.entrySet()) {
      if (goldId.equals(gold.get(pair.getKey()).id())) {
        return predicted.get(pair.getValue()).id();
      }
    }
    return null;
  }

  private static double likeness(Entry gold, Entry predicted) {
    Entry.What a = gold.what();
    Entry.What b = predicted.what();
    double likeness = 3 * sharedParties(gold.parties(), predicted.parties());
    likeness += a.kind() != null && a.kind().equals(b.kind()) ? 1 : 0;
    likeness += sameMonth(gold.start(), predicted.start()) ? 1 : 0;
    likeness += sameCity(gold.place().city(), predicted.place().city()) ? 1 : 0;
    likeness += a.edition() != null && a.edition().equals(b.edition()) ? 1 : 0;
    likeness += sameName(a.name(), b.name()) ? 1 : 0;
    return likeness;
  }

  private static boolean sameMonth(@Nullable String gold, @Nullable String predicted) {
    return gold != null && month(gold).equals(predicted == null ? "" : month(predicted));
  }

  private static String month(String date) {
    return date.substring(0, Math.min(7, date.length()));
  }

  private static boolean sameCity(@Nullable String gold, @Nullable String predicted) {
    return gold != null
        && Wording.folded(gold).equals(predicted == null ? "" : Wording.folded(predicted));
  }

  private static boolean sameName(@Nullable String gold, @Nullable String predicted) {
    return gold != null && predicted != null && Wording.agreement(gold, predicted) >= 0.5;
  }

  private static double sharedParties(List<Party> gold, List<Party> predicted) {
    if (gold.isEmpty() || predicted.isEmpty()) {
      return 0;
    }
    List<Party> left = new ArrayList<>(predicted);
    int hits = 0;
    for (Party party : gold) {
      for (int i = 0; i < left.size(); i++) {
        if (party.isNamedBy(left.get(i))) {
          left.remove(i);
          hits++;
          break;
        }
      }
    }
    return 2.0 * hits / (gold.size() + predicted.size());
  }
}
