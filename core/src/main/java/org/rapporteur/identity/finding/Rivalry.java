package org.rapporteur.identity.finding;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups of things are rivals. What was found is remembered, since every link of a group is
 * held against all others; groups are told apart by being the same object, and must not change.
 */
final class Rivalry {
  /** By how much a doubtful link must outweigh one to a rival. */
  private static final int MARGIN = 15;

  private final Clusters.Exclusion exclusion;
  private final IdentityHashMap<Set<String>, List<String>> different = new IdentityHashMap<>();
  private final IdentityHashMap<Set<String>, IdentityHashMap<Set<String>, Boolean>> known =
      new IdentityHashMap<>();
  private final IdentityHashMap<Map<String, Integer>, Map<Object, End>> aspects =
      new IdentityHashMap<>();

  Rivalry(Clusters.Exclusion exclusion) {
    this.exclusion = exclusion;
  }

  /** True when none of the groups reached rivals the target with a weight that comes near. */
  boolean standsOut(Map<Set<String>, Integer> reached, Set<String> target) {
    int weight = reached.getOrDefault(target, 0);
    return reached.entrySet().stream()
        .noneMatch(
            each ->
                each.getKey() != target
                    && each.getValue() + MARGIN > weight
                    && areRivals(each.getKey(), target));
  }

  private boolean areRivals(Set<String> one, Set<String> other) {
    Boolean found = known.computeIfAbsent(one, group -> new IdentityHashMap<>()).get(other);
    if (found == null) {
      found =
          different(one).stream()
              .anyMatch(
                  a -> different(other).stream().anyMatch(b -> exclusion.rivals().test(a, b)));
      known.computeIfAbsent(one, group -> new IdentityHashMap<>()).put(other, found);
      known.computeIfAbsent(other, group -> new IdentityHashMap<>()).put(one, found);
    }
    return found;
  }

  private List<String> different(Set<String> group) {
    return different.computeIfAbsent(group, exclusion::different);
  }

  /**
   * True when each of the things that doubtful links lead to has a rival among the others, which
   * weighs enough and is in another kernel, for things that are apart are: then, whatever the
   * kernels of these things are, none stands out.
   *
   * @param ends from things to the most that a link to them weighs
   */
  boolean isBlocked(Map<String, Integer> ends) {
    Map<Object, End> byAspect = byAspect(ends);
    int most = ends.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> strong =
        byAspect.values().stream()
            .filter(end -> end.weight + MARGIN > most)
            .map(End::thing)
            .toList();
    return byAspect.values().stream()
        .allMatch(end -> strong.stream().anyMatch(other -> areInRivalKernels(end.thing, other)));
  }

  /**
   * True when one of the things that doubtful links of a kernel lead to keeps it from standing out
   * that one of them leads to the group, whatever the kernels of the others are.
   *
   * @param ends from things to the most that a link to them weighs
   */
  boolean isBlocked(Map<String, Integer> ends, Set<String> group) {
    int weight = group.stream().mapToInt(thing -> ends.getOrDefault(thing, 0)).max().orElse(0);
    List<String> ofGroup = different(group);
    Set<Object> own = new HashSet<>();
    ofGroup.forEach(thing -> own.add(exclusion.aspect().apply(thing)));
    return byAspect(ends).entrySet().stream()
        .filter(end -> end.getValue().weight + MARGIN > weight && !own.contains(end.getKey()))
        .map(end -> end.getValue().thing)
        .anyMatch(end -> ofGroup.stream().anyMatch(thing -> areInRivalKernels(end, thing)));
  }

  /** Of the things of one aspect that with the weightiest link. */
  private record End(String thing, int weight) {}

  private Map<Object, End> byAspect(Map<String, Integer> ends) {
    Map<Object, End> found = aspects.get(ends);
    if (found == null) {
      Map<Object, End> byAspect = new LinkedHashMap<>();
      ends.forEach(
          (end, weight) ->
              byAspect.merge(
                  exclusion.aspect().apply(end),
                  new End(end, weight),
                  (a, b) -> a.weight >= b.weight ? a : b));
      found = byAspect;
      aspects.put(ends, found);
    }
    return found;
  }

  private boolean areInRivalKernels(String one, String other) {
    return !one.equals(other)
        && exclusion.apart().test(one, other)
        && exclusion.rivals().test(one, other);
  }
}
