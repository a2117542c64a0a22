package org.rapporteur.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Groups things linked as one, unless they are known to be apart. The result depends on the things
 * and links alone, not on their order: links are taken persons' first, then firm ones, then by key;
 * one that would join what is apart is passed over; ones that are not firm are passed over
 * altogether where the things they hold together contradict each other.
 */
public final class Clusters {
  private static final Comparator<Link> STRONGEST_FIRST =
      Comparator.<Link, Boolean>comparing(link -> !link.byPerson())
          .thenComparing(link -> !link.verdict().firm())
          .thenComparing(Link::one)
          .thenComparing(Link::other);

  private final BiPredicate<String, String> apart;
  private final Map<String, Set<String>> groups = new HashMap<>();

  private Clusters(Collection<String> things, BiPredicate<String, String> apart) {
    this.apart = apart;
    things.forEach(thing -> groups.put(thing, new TreeSet<>(Set.of(thing))));
  }

  /**
   * From each thing to all things of its group, itself among them.
   *
   * @param links between the things; links to other things are passed over
   * @param apart whether two things cannot be one; symmetric
   */
  public static Map<String, Set<String>> group(
      Collection<String> things, Collection<Link> links, BiPredicate<String, String> apart) {
    List<Link> within =
        links.stream()
            .filter(link -> things.contains(link.one()) && things.contains(link.other()))
            .sorted(STRONGEST_FIRST)
            .toList();
    List<Link> sure = withoutDoubtful(things, within, apart);
    Clusters clusters = new Clusters(things, apart);
    sure.forEach(clusters::join);
    return clusters.groups;
  }

  private static List<Link> withoutDoubtful(
      Collection<String> things, List<Link> links, BiPredicate<String, String> apart) {
    if (links.stream().allMatch(link -> link.byPerson() || link.verdict().firm())) {
      return links;
    }
    Clusters loose = new Clusters(things, (a, b) -> false);
    links.forEach(loose::join);
    Map<Set<String>, Boolean> torn = new HashMap<>();
    List<Link> kept = new ArrayList<>();
    for (Link link : links) {
      Set<String> group = loose.groups.getOrDefault(link.one(), Set.of());
      boolean doubtful = !link.byPerson() && !link.verdict().firm();
      if (!doubtful || !torn.computeIfAbsent(new HashSet<>(group), g -> isTorn(g, apart))) {
        kept.add(link);
      }
    }
    return kept;
  }

  private static boolean isTorn(Set<String> group, BiPredicate<String, String> apart) {
    return group.stream()
        .anyMatch(a -> group.stream().anyMatch(b -> !a.equals(b) && apart.test(a, b)));
  }

  private void join(Link link) {
    Set<String> one = groups.getOrDefault(link.one(), Set.of());
    Set<String> other = groups.getOrDefault(link.other(), Set.of());
    if (one == other
        || one.stream().anyMatch(a -> other.stream().anyMatch(b -> apart.test(a, b)))) {
      return;
    }
    Set<String> larger = one.size() >= other.size() ? one : other;
    Set<String> smaller = larger == one ? other : one;
    larger.addAll(smaller);
    smaller.forEach(thing -> groups.put(thing, larger));
  }
}
