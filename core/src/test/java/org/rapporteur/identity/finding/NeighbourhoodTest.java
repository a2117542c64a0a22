package org.rapporteur.identity.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** What new things move, found near them, is what grouping all things finds. */
class NeighbourhoodTest {
  /** Things that come one after another, at random linked, apart and rivals. */
  private static final class World implements Neighbourhood.Surroundings {
    private final Set<String> there = new TreeSet<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<String> apart = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private Map<String, Set<String>> groups = new HashMap<>();

    private final Clusters.Exclusion exclusion =
        new Clusters.Exclusion(
            (a, b) -> apart.contains(a + b), (a, b) -> apart.contains(a + b + "!"));

    Set<String> add(Random random, int number) {
      Set<String> added = new TreeSet<>();
      for (int i = 0; i < number; i++) {
        String thing = "t" + (10_000 + there.size());
        for (String other : there) {
          int by = random.nextInt(there.size() + 20);
          if (by < 4) {
            boolean firm = by == 0;
            Verdict verdict = new Verdict("rule", "", firm, 40 + random.nextInt(50));
            links.add(Link.of(thing, other, verdict, false));
          }
          if (random.nextInt(3) == 0) {
            apart.addAll(List.of(thing + other + "!", other + thing + "!"));
            if (random.nextInt(4) > 0) {
              apart.addAll(List.of(thing + other, other + thing));
            }
          }
        }
        there.add(thing);
        added.add(thing);
      }
      return added;
    }

    Map<String, Set<String>> all() {
      return Clusters.group(there, links, exclusion);
    }

    @Override
    public Collection<Link> firm(Collection<String> things) {
      asked.addAll(things);
      return links.stream().filter(l -> l.verdict().firm() && touches(l, things)).toList();
    }

    @Override
    public Collection<Link> firmAmong(Collection<String> things) {
      return firm(things).stream()
          .filter(l -> things.contains(l.one()) && things.contains(l.other()))
          .toList();
    }

    @Override
    public Collection<Link> doubtful(Collection<String> things) {
      asked.addAll(things);
      return links.stream().filter(l -> !l.verdict().firm() && touches(l, things)).toList();
    }

    private static boolean touches(Link link, Collection<String> things) {
      return things.contains(link.one()) || things.contains(link.other());
    }

    @Override
    public Map<String, Set<String>> before(Collection<String> things) {
      Map<String, Set<String>> before = new HashMap<>(groups);
      before.keySet().retainAll(things);
      return before;
    }
  }

  @Test
  void findsWhatGroupingAllFinds() {
    int moved = 0;
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      World world = new World();
      for (int step = 0; step < 30; step++) {
        Set<String> added = world.add(random, 1 + random.nextInt(3));
        Map<String, Set<String>> found =
            new Neighbourhood(world, world.exclusion).group(added, added);
        Map<String, Set<String>> now = new HashMap<>(world.groups);
        now.putAll(found);
        world.groups = world.all();
        assertEquals(world.groups, now, "seed " + seed + ", step " + step);
        moved += found.size() - added.size();
      }
    }
    assertTrue(moved > 1000, "moved " + moved);
  }

  /** What is apart hangs on aspects alone here; some are apart from themselves. */
  @Test
  void holdsThingsOfOneAspectAgainstOthersOnce() {
    int moved = 0;
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      World world = new World();
      Set<String> apart = new HashSet<>();
      for (int i = 0; i < 60; i++) {
        String one = "" + random.nextInt(12);
        String other = "" + random.nextInt(12);
        apart.addAll(List.of(one + " " + other, other + " " + one));
      }
      Set<String> tested = new HashSet<>();
      BiPredicate<String, String> test =
          (a, b) -> {
            tested.add(aspect(a) + " " + aspect(b));
            return apart.contains(aspect(a) + " " + aspect(b));
          };
      Clusters.Exclusion each = new Clusters.Exclusion((a, b) -> false, test, test);
      Clusters.Exclusion once =
          new Clusters.Exclusion((a, b) -> false, test, test, NeighbourhoodTest::aspect);
      for (int step = 0; step < 30; step++) {
        Set<String> added = world.add(random, 1 + random.nextInt(3));
        Map<String, Set<String>> found = new Neighbourhood(world, once).group(added, added);
        Map<String, Set<String>> now = new HashMap<>(world.groups);
        now.putAll(found);
        world.groups = Clusters.group(world.there, world.links, each);
        assertEquals(world.groups, now, "seed " + seed + ", step " + step);
        assertEquals(world.groups, Clusters.group(world.there, world.links, once));
        moved += found.size() - added.size();
      }
      assertTrue(tested.size() > 50, "aspects tested " + tested.size());
    }
    assertTrue(moved > 1000, "moved " + moved);
  }

  private static String aspect(String thing) {
    return "" + Integer.parseInt(thing.substring(1)) % 12;
  }

  @Test
  void leavesAloneWhatIsFar() {
    World world = new World();
    for (int i = 0; i < 1000; i++) {
      world.there.add("t" + (10_000 + i));
      if (i > 0) {
        Verdict verdict = Verdict.doubtful("rule", "", 50);
        world.links.add(Link.of("t" + (9_999 + i), "t" + (10_000 + i), verdict, false));
      }
    }
    for (int i = 0; i < 999; i++) {
      for (int gap = 1; gap <= 2 && i + gap < 1000; gap++) {
        String one = "t" + (10_000 + i);
        String other = "t" + (10_000 + i + gap);
        world.apart.addAll(List.of(one + other, other + one, one + other + "!", other + one + "!"));
      }
    }
    world.groups = world.all();
    world.there.add("t20000");
    world.links.add(Link.of("t10500", "t20000", Verdict.doubtful("rule", "", 80), false));
    Map<String, Set<String>> found =
        new Neighbourhood(world, world.exclusion).group(Set.of("t20000"), Set.of("t20000"));
    assertEquals(world.all().get("t20000"), found.get("t20000"));
    assertEquals(Set.of("t10500", "t20000"), found.get("t20000"));
    assertTrue(world.asked.size() < 10, () -> "asked for " + world.asked);
  }
}
