package org.rapporteur.identity.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups anew what new things touch, without looking at all that is linked however far; what it
 * gives is what {@link Clusters} would give for all things together. It rests on this:
 *
 * <ul>
 *   <li>firm links and persons' join only what they reach, so a thing's <em>kernel</em>, the group
 *       they alone make, hangs on nothing farther; where they lead to nothing that changed, it is
 *       within the group that the thing was in, and the links within that group alone make it, for
 *       none that leads out of it was taken;
 *   <li>whether a doubtful link stands hangs on the two kernels at its ends and on those that
 *       doubtful links reach from these, and a group on the links that stand;
 *   <li>where kernels only grow, a new thing can but keep other links from standing: of its
 *       neighbours only those that a doubtful link had joined to others need be looked at; all of
 *       them where a kernel was torn;
 *   <li>things that are apart are in two kernels, whatever these are. So where each end of a
 *       kernel's doubtful links has a rival among the others that it is apart from, and that weighs
 *       enough, none of its links stands, and no kernel but its own need be known. Most doubtful
 *       links are of this kind, and the more, the more alike names there are.
 * </ul>
 *
 * Things are asked for as far as these rules reach, many at once. Nothing here is decided by a
 * person. For one use.
 */
public final class Neighbourhood {
  /** What is known around things. Links are between things that are there. */
  public interface Surroundings {
    /** All firm links of rules with one of the things at an end. */
    Collection<Link> firm(Collection<String> things);

    /** Those of them with both ends among the things. */
    Collection<Link> firmAmong(Collection<String> things);

    /** All doubtful links with one of the things at an end. */
    Collection<Link> doubtful(Collection<String> things);

    /** From the things to their groups as they were before; nothing for those that are new. */
    Map<String, Set<String>> before(Collection<String> things);
  }

  private final Surroundings surroundings;
  private final Clusters.Exclusion exclusion;
  private final Rivalry rivalry;
  private final Map<String, Set<String>> kernels = new HashMap<>();
  private final Map<String, List<Link>> doubtful = new HashMap<>();
  private final IdentityHashMap<Set<String>, Map<String, Integer>> weights =
      new IdentityHashMap<>();
  private final IdentityHashMap<Set<String>, IdentityHashMap<Set<String>, Integer>> reaches =
      new IdentityHashMap<>();
  private final IdentityHashMap<Set<String>, Set<Set<String>>> standing = new IdentityHashMap<>();

  /** Groups as they were before. */
  private final Map<String, Set<String>> before = new HashMap<>();

  /** Around what is there. */
  public Neighbourhood(Surroundings surroundings, Clusters.Exclusion exclusion) {
    this.surroundings = surroundings;
    this.exclusion = exclusion;
    rivalry = new Rivalry(exclusion);
  }

  /**
   * From each thing whose group may be another now to all things of its group, itself among them.
   *
   * @param changed things that are there, among them all that are new
   * @param added those of them that are new
   */
  public Map<String, Set<String>> group(Set<String> changed, Set<String> added) {
    Set<String> torn = makeKernels(changed, added);
    Set<Set<String>> affected = none();
    Deque<Set<String>> open = new ArrayDeque<>();
    Set<Set<String>> first = kernelsOf(changed);
    add(first, affected, open);
    add(joinedBefore(first), affected, open);
    add(neighbours(kernelsOf(torn)), affected, open);
    while (!open.isEmpty()) {
      List<Set<String>> now = new ArrayList<>(open);
      open.clear();
      Set<String> mates = new TreeSet<>();
      before(things(now)).values().forEach(mates::addAll);
      makeKernels(mates);
      add(kernelsOf(mates), affected, open);
      findStanding(now);
      for (Set<String> kernel : now) {
        add(standing(kernel), affected, open);
      }
    }
    return Clusters.joined(affected, kept(affected), exclusion);
  }

  private static void add(
      Collection<Set<String>> some, Set<Set<String>> affected, Deque<Set<String>> open) {
    for (Set<String> kernel : some) {
      if (affected.add(kernel)) {
        open.add(kernel);
      }
    }
  }

  /**
   * Those kernels next to the given that were one with others, which only doubtful links can have
   * done.
   */
  private Set<Set<String>> joinedBefore(Set<Set<String>> some) {
    Set<String> joined = new TreeSet<>();
    before(ends(some))
        .forEach(
            (thing, group) -> {
              if (group.size() > 1) {
                joined.add(thing);
              }
            });
    makeKernels(joined);
    Set<Set<String>> next = kernelsOf(joined);
    Map<String, Set<String>> before = before(things(next));
    next.removeIf(
        kernel ->
            kernel.stream()
                .allMatch(thing -> kernel.containsAll(before.getOrDefault(thing, Set.of()))));
    return next;
  }

  /** The doubtful links among the affected that stand. */
  private List<Link> kept(Set<Set<String>> affected) {
    Set<Link> kept = new LinkedHashSet<>();
    for (Set<String> kernel : affected) {
      Set<Set<String>> others = standing(kernel);
      for (Link link : doubtful(kernel)) {
        if (others.contains(kernel(other(link, kernel)))) {
          kept.add(link);
        }
      }
    }
    return kept.stream().sorted(Clusters.STRONGEST_FIRST).toList();
  }

  /** The kernels to which doubtful links of the kernel stand, which were found before. */
  private Set<Set<String>> standing(Set<String> kernel) {
    return standing.getOrDefault(kernel, Set.of());
  }

  /** Finds to which kernels the doubtful links of these stand. */
  private void findStanding(Collection<Set<String>> some) {
    List<Set<String>> open = new ArrayList<>(some);
    open.removeIf(standing::containsKey);
    learn(open);
    open.forEach(kernel -> standing.put(kernel, Set.of()));
    open.removeIf(kernel -> rivalry.isBlocked(weights(kernel)));
    neighbours(open);
    IdentityHashMap<Set<String>, Set<Set<String>>> leads = new IdentityHashMap<>();
    for (Set<String> kernel : open) {
      IdentityHashMap<Set<String>, Integer> reach = reach(kernel);
      Set<Set<String>> outstanding = none();
      reach.keySet().stream()
          .filter(target -> rivalry.standsOut(reach, target))
          .forEach(outstanding::add);
      leads.put(kernel, outstanding);
    }
    standing.putAll(mutual(leads));
  }

  /** Those of what kernels lead to that lead to these as well. */
  private IdentityHashMap<Set<String>, Set<Set<String>>> mutual(
      IdentityHashMap<Set<String>, Set<Set<String>>> leads) {
    IdentityHashMap<Set<String>, Set<Set<String>>> mutual = new IdentityHashMap<>();
    IdentityHashMap<Set<String>, Set<Set<String>>> unknown = new IdentityHashMap<>();
    Set<Set<String>> targets = none();
    leads.forEach(
        (kernel, found) -> {
          Set<Set<String>> both = none();
          Set<Set<String>> open = none();
          for (Set<String> target : found) {
            // Where the other end was asked already, its answer holds for both.
            Set<Set<String>> back =
                leads.containsKey(target) ? leads.get(target) : standing.get(target);
            if (back == null) {
              open.add(target);
            } else if (back.contains(kernel)) {
              both.add(target);
            }
          }
          mutual.put(kernel, both);
          unknown.put(kernel, open);
          targets.addAll(open);
        });
    learn(targets);
    unknown.forEach(
        (kernel, found) -> found.removeIf(target -> rivalry.isBlocked(weights(target), kernel)));
    Set<Set<String>> left = none();
    unknown.values().forEach(left::addAll);
    neighbours(left);
    unknown.forEach(
        (kernel, found) -> {
          found.removeIf(target -> !rivalry.standsOut(reach(target), kernel));
          mutual.getOrDefault(kernel, none()).addAll(found);
        });
    return mutual;
  }

  private static Set<Set<String>> none() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** From each thing that doubtful links lead to out of the kernel to the most that one weighs. */
  private Map<String, Integer> weights(Set<String> kernel) {
    Map<String, Integer> known = weights.get(kernel);
    if (known == null) {
      known = new HashMap<>();
      for (Link link : doubtful(kernel)) {
        known.merge(other(link, kernel), link.verdict().weight(), Math::max);
      }
      weights.put(kernel, known);
    }
    return known;
  }

  /** What doubtful links of a kernel lead to, and with what weight at most. */
  private IdentityHashMap<Set<String>, Integer> reach(Set<String> kernel) {
    IdentityHashMap<Set<String>, Integer> known = reaches.get(kernel);
    if (known == null) {
      IdentityHashMap<Set<String>, Integer> reach = new IdentityHashMap<>();
      weights(kernel).forEach((end, weight) -> reach.merge(kernel(end), weight, Math::max));
      known = reach;
      reaches.put(kernel, known);
    }
    return known;
  }

  /** The kernels that doubtful links lead to from any of these. */
  private Set<Set<String>> neighbours(Collection<Set<String>> some) {
    Set<String> ends = ends(some);
    makeKernels(ends);
    return kernelsOf(ends);
  }

  /** The things that doubtful links lead to out of any of these. */
  private Set<String> ends(Collection<Set<String>> some) {
    learn(some);
    Set<String> ends = new TreeSet<>();
    some.forEach(kernel -> ends.addAll(weights(kernel).keySet()));
    return ends;
  }

  /** Asks for the doubtful links of kernels. */
  private void learn(Collection<Set<String>> some) {
    Set<String> things = things(some);
    things.removeAll(doubtful.keySet());
    if (things.isEmpty()) {
      return;
    }
    things.forEach(thing -> doubtful.put(thing, new ArrayList<>()));
    for (Link link : surroundings.doubtful(things)) {
      for (String end : List.of(link.one(), link.other())) {
        if (things.contains(end)) {
          doubtful.computeIfAbsent(end, e -> new ArrayList<>()).add(link);
        }
      }
    }
  }

  /** The doubtful links that lead out of a kernel whose links were asked for. */
  private List<Link> doubtful(Set<String> kernel) {
    List<Link> out = new ArrayList<>();
    for (String thing : kernel) {
      for (Link link : doubtful.getOrDefault(thing, List.of())) {
        if (!kernel.contains(link.one()) || !kernel.contains(link.other())) {
          out.add(link);
        }
      }
    }
    return out;
  }

  private static String other(Link link, Set<String> kernel) {
    return kernel.contains(link.one()) ? link.other() : link.one();
  }

  /** From the things to their groups as they were before; nothing for those that are new. */
  private Map<String, Set<String>> before(Set<String> things) {
    Set<String> unknown = new TreeSet<>(things);
    unknown.removeAll(before.keySet());
    if (!unknown.isEmpty()) {
      unknown.forEach(thing -> before.put(thing, Set.of()));
      before.putAll(surroundings.before(unknown));
    }
    Map<String, Set<String>> groups = new HashMap<>();
    for (String thing : things) {
      Set<String> group = before.getOrDefault(thing, Set.of());
      if (!group.isEmpty()) {
        groups.put(thing, group);
      }
    }
    return groups;
  }

  /** Makes the kernels of things to which firm links lead from nothing that changed. */
  private void makeKernels(Set<String> things) {
    Set<String> all = new TreeSet<>(things);
    all.removeAll(kernels.keySet());
    Map<String, Set<String>> groups = before(all);
    Set<String> joined = new TreeSet<>();
    groups.values().stream().filter(group -> group.size() > 1).forEach(joined::addAll);
    joined.removeAll(kernels.keySet());
    all.addAll(joined);
    Collection<Link> within = joined.isEmpty() ? List.of() : surroundings.firmAmong(joined);
    kernels.putAll(Clusters.group(all, within, exclusion));
  }

  /**
   * Makes the kernels of things that changed and of all that firm links reach from them; gives
   * those whose kernel without those added is now in several.
   */
  private Set<String> makeKernels(Set<String> things, Set<String> added) {
    Set<String> all = new TreeSet<>(things);
    all.removeAll(kernels.keySet());
    Set<Link> links = new LinkedHashSet<>();
    Set<String> edge = new TreeSet<>(all);
    while (!edge.isEmpty()) {
      Set<String> next = new TreeSet<>();
      for (Link link : surroundings.firm(edge)) {
        links.add(link);
        next.add(link.one());
        next.add(link.other());
      }
      next.removeAll(all);
      all.addAll(next);
      edge = next;
    }
    Map<String, Set<String>> made = Clusters.group(all, links, exclusion);
    kernels.putAll(made);
    Set<String> torn = new TreeSet<>();
    if (!added.isEmpty()) {
      Set<String> older = new TreeSet<>(all);
      older.removeAll(added);
      Clusters.group(older, links, exclusion)
          .forEach(
              (thing, was) -> {
                if (!kernel(thing).containsAll(was)) {
                  torn.add(thing);
                }
              });
    }
    return torn;
  }

  private Set<String> kernel(String thing) {
    return kernels.getOrDefault(thing, Set.of());
  }

  private Set<Set<String>> kernelsOf(Collection<String> things) {
    Set<Set<String>> found = Collections.newSetFromMap(new IdentityHashMap<>());
    things.forEach(thing -> found.add(kernel(thing)));
    return found;
  }

  private static Set<String> things(Collection<Set<String>> some) {
    Set<String> things = new TreeSet<>();
    some.forEach(things::addAll);
    return things;
  }
}
