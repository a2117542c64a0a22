package org.rapporteur.identity.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Grouping of things linked as one. */
class ClustersTest {
  private static Link link(String a, String b, boolean firm, boolean byPerson) {
    return Link.of(a, b, new Verdict("rule", "because", firm, 50), byPerson);
  }

  private static Set<Set<String>> groups(
      Set<String> things, List<Link> links, BiPredicate<String, String> apart) {
    Map<String, Set<String>> groups =
        Clusters.group(things, links, new Clusters.Exclusion(apart, apart));
    assertEquals(things, groups.keySet());
    return Set.copyOf(groups.values());
  }

  private static boolean never(String a, String b) {
    return false;
  }

  private static boolean pair(String a, String b, String one, String other) {
    return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
  }

  @Test
  void joinsAlongLinks() {
    assertEquals(
        Set.of(Set.of("a", "b", "c"), Set.of("d")),
        groups(
            Set.of("a", "b", "c", "d"),
            List.of(link("a", "b", true, false), link("c", "b", true, false)),
            ClustersTest::never));
  }

  @Test
  void aPersonsLinkGoesBeforeARules() {
    BiPredicate<String, String> apart = (a, b) -> pair(a, b, "a", "c");
    assertEquals(
        Set.of(Set.of("a"), Set.of("b", "c")),
        groups(
            Set.of("a", "b", "c"),
            List.of(link("a", "b", true, false), link("b", "c", true, true)),
            apart));
  }

  @Test
  void doubtfulLinksJoinNothingWhereTheirEndsContradictEachOther() {
    List<Link> links = List.of(link("ru", "?", false, false), link("?", "bg", false, false));
    BiPredicate<String, String> apart = (a, b) -> pair(a, b, "ru", "bg");
    assertEquals(
        Set.of(Set.of("ru"), Set.of("?"), Set.of("bg")),
        groups(Set.of("ru", "?", "bg"), links, apart));
    assertEquals(Set.of(Set.of("ru", "?")), groups(Set.of("ru", "?"), links, apart));
  }

  @Test
  void theOrderOfLinksChangesNothing() {
    Random random = new Random(3);
    Set<String> things = new TreeSet<>();
    for (int i = 0; i < 30; i++) {
      things.add("t" + i);
    }
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String a = "t" + random.nextInt(30);
      String b = "t" + random.nextInt(30);
      if (!a.equals(b)) {
        links.add(link(a, b, random.nextBoolean(), random.nextInt(8) == 0));
      }
    }
    BiPredicate<String, String> apart = (a, b) -> (a.hashCode() + b.hashCode()) % 7 == 0;
    Set<Set<String>> first = groups(things, links, apart);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(links, random);
      assertEquals(first, groups(things, links, apart));
    }
  }
}
