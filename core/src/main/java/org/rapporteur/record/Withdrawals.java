package org.rapporteur.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which judgements are taken back. A withdrawal can itself be withdrawn, which restores what it
 * took back.
 */
public final class Withdrawals {
  private Withdrawals() {}

  /** The judgements in their order, each marked with the standing withdrawal that hits it. */
  public static List<Judgement> apply(List<Judgement> judgements) {
    Map<String, List<Judgement>> hits = new HashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.act() == Act.WITHDRAW) {
        hits.merge(judgement.on().get(0), List.of(judgement), Withdrawals::join);
      }
    }
    return judgements.stream()
        .map(judgement -> judgement.withWithdrawnBy(standing(judgement.id(), hits, 0)))
        .toList();
  }

  private static @Nullable String standing(
      String id, Map<String, List<Judgement>> hits, int depth) {
    if (depth > hits.size()) {
      return null;
    }
    return hits.getOrDefault(id, List.of()).stream()
        .map(Judgement::id)
        .filter(hit -> standing(hit, hits, depth + 1) == null)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private static List<Judgement> join(List<Judgement> one, List<Judgement> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
