package org.rapporteur.identity.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Groups things linked as one, unless they are known to be apart. The result depends on the things
 * and links alone, not on their order: links are taken persons' first, then firm ones, then the
 * weightiest, then by key; one that would join what is apart is passed over, but a person's link
 * only where a person has set apart. A link that is not firm is passed over also where it, or the
 * thing at one of its ends, would as well lead to a rival of what it leads to.
 */
public final class Clusters {
  static final Comparator<Link> STRONGEST_FIRST =
      Comparator.<Link, Boolean>comparing(link -> !link.byPerson())
          .thenComparing(link -> !link.verdict().firm())
          .thenComparing(link -> -link.verdict().weight())
          .thenComparing(Link::one)
          .thenComparing(Link::other);

  private final Exclusion exclusion;
  private final Map<String, Set<String>> groups = new HashMap<>();

  /**
   * What keeps things apart; all are symmetric.
   *
   * @param decided whether a person has decided that two things are not one
   * @param apart whether two things cannot be one
   * @param rivals whether they are of such a kind that what may be the one cannot be the other
   * @param aspect what of a thing the others look at: they hold alike for things of equal aspect
   */
  public record Exclusion(
      BiPredicate<String, String> decided,
      BiPredicate<String, String> apart,
      BiPredicate<String, String> rivals,
      Function<String, Object> aspect) {
    /** Where no two things are alike. */
    public Exclusion(
        BiPredicate<String, String> decided,
        BiPredicate<String, String> apart,
        BiPredicate<String, String> rivals) {
      this(decided, apart, rivals, thing -> thing);
    }

    /** Where no person has decided anything. */
    public Exclusion(BiPredicate<String, String> apart, BiPredicate<String, String> rivals) {
      this((a, b) -> false, apart, rivals);
    }

    /** One thing of each aspect. */
    List<String> different(Collection<String> things) {
      if (things.size() == 1) {
        return List.copyOf(things);
      }
      Map<Object, String> byAspect = new LinkedHashMap<>();
      things.forEach(thing -> byAspect.putIfAbsent(aspect.apply(thing), thing));
      return List.copyOf(byAspect.values());
    }
  }

  private Clusters(Collection<String> things, Exclusion exclusion) {
    this.exclusion = exclusion;
    things.forEach(thing -> groups.put(thing, new TreeSet<>(Set.of(thing))));
  }

  /**
   * From each thing to all things of its group, itself among them.
   *
   * @param links between the things; links to other things are passed over
   */
  public static Map<String, Set<String>> group(
      Collection<String> things, Collection<Link> links, Exclusion exclusion) {
    List<Link> within =
        links.stream()
            .filter(link -> things.contains(link.one()) && things.contains(link.other()))
            .sorted(STRONGEST_FIRST)
            .toList();
    Clusters clusters = new Clusters(things, exclusion);
    within.stream().filter(link -> !isDoubtful(link)).forEach(clusters::join);
    List<Link> doubtful = within.stream().filter(Clusters::isDoubtful).toList();
    clusters.unambiguous(doubtful).forEach(clusters::join);
    return clusters.groups;
  }

  /** The groups once these links are taken too, in their order. */
  static Map<String, Set<String>> joined(
      Collection<Set<String>> groups, List<Link> links, Exclusion exclusion) {
    Clusters clusters = new Clusters(List.of(), exclusion);
    for (Set<String> group : groups) {
      Set<String> own = new TreeSet<>(group);
      own.forEach(thing -> clusters.groups.put(thing, own));
    }
    links.forEach(clusters::join);
    return clusters.groups;
  }

  static boolean isDoubtful(Link link) {
    return !link.byPerson() && !link.verdict().firm();
  }

  /** The doubtful links that do not lead to rivals as well. */
  private List<Link> unambiguous(List<Link> doubtful) {
    IdentityHashMap<Set<String>, IdentityHashMap<Set<String>, Integer>> reach =
        new IdentityHashMap<>();
    for (Link link : doubtful) {
      Set<String> one = group(link.one());
      Set<String> other = group(link.other());
      if (one != other) {
        int weight = link.verdict().weight();
        reach.computeIfAbsent(one, g -> new IdentityHashMap<>()).merge(other, weight, Math::max);
        reach.computeIfAbsent(other, g -> new IdentityHashMap<>()).merge(one, weight, Math::max);
      }
    }
    Rivalry rivalry = new Rivalry(exclusion);
    List<Link> kept = new ArrayList<>();
    for (Link link : doubtful) {
      Set<String> one = group(link.one());
      Set<String> other = group(link.other());
      if (one != other
          && rivalry.standsOut(reach.getOrDefault(one, new IdentityHashMap<>()), other)
          && rivalry.standsOut(reach.getOrDefault(other, new IdentityHashMap<>()), one)) {
        kept.add(link);
      }
    }
    return kept;
  }

  private Set<String> group(String thing) {
    return groups.getOrDefault(thing, Set.of());
  }

  private boolean any(Set<String> some, Set<String> others, BiPredicate<String, String> test) {
    List<String> different = exclusion.different(others);
    return exclusion.different(some).stream()
        .anyMatch(a -> different.stream().anyMatch(b -> test.test(a, b)));
  }

  private void join(Link link) {
    Set<String> one = group(link.one());
    Set<String> other = group(link.other());
    if (one == other || any(one, other, link.byPerson() ? exclusion.decided : exclusion.apart)) {
      return;
    }
    Set<String> larger = one.size() >= other.size() ? one : other;
    Set<String> smaller = larger == one ? other : one;
    larger.addAll(smaller);
    smaller.forEach(thing -> groups.put(thing, larger));
  }
}
