package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Evidence;

/**
 * What answers to the ids of earlier readings of a report: the thing of the same sort in the
 * reading in force that shares most words with it, by place in the same text, by quote in another.
 */
public final class Succession {
  private Succession() {}

  /**
   * From each id of an earlier reading that is not in force any more to the id that answers to it.
   * Ids nothing answers to are left out.
   *
   * @param readings of one report, oldest first; the last is in force
   */
  public static Map<String, String> of(List<Reading> readings) {
    Map<String, String> now = new TreeMap<>();
    if (readings.size() > 1) {
      Reading inForce = readings.get(readings.size() - 1);
      Map<String, List<Claim>> current = bySubject(inForce);
      for (Reading old : readings.subList(0, readings.size() - 1)) {
        bySubject(old)
            .forEach(
                (id, claims) -> {
                  if (!current.containsKey(id)) {
                    String heir = heir(id, claims, current);
                    if (heir != null) {
                      now.put(id, heir);
                    }
                  }
                });
      }
    }
    return now;
  }

  private static Map<String, List<Claim>> bySubject(Reading reading) {
    Map<String, List<Claim>> bySubject = new LinkedHashMap<>();
    for (Claim claim : reading.claims()) {
      bySubject.computeIfAbsent(claim.subject(), s -> new ArrayList<>()).add(claim);
    }
    return bySubject;
  }

  private static @Nullable String heir(
      String id, List<Claim> claims, Map<String, List<Claim>> current) {
    String sort = id.substring(0, 2);
    Map<String, Integer> shared = new HashMap<>();
    current.forEach(
        (candidate, theirs) -> {
          if (candidate.startsWith(sort)) {
            shared.put(candidate, shared(claims, theirs));
          }
        });
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static int shared(List<Claim> one, List<Claim> other) {
    int shared = 0;
    for (Claim a : one) {
      for (Claim b : other) {
        shared += a.own() && b.own() && meet(a, b) ? 1 : 0;
      }
    }
    return shared;
  }

  private static boolean meet(Claim one, Claim other) {
    Evidence words = one.words();
    return one.textSha256().equals(other.textSha256())
        ? one.anchor().meets(other.anchor())
        : one.anchor().fieldName().equals(other.anchor().fieldName())
            && words.quote().equals(other.words().quote());
  }
}
