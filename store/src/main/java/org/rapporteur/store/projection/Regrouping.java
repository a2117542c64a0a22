package org.rapporteur.store.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.finding.Link;
import org.rapporteur.identity.finding.Neighbourhood;
import org.rapporteur.record.assembly.Decisions;
import org.rapporteur.record.assembly.Grouper;
import org.rapporteur.record.assembly.Member;
import org.rapporteur.record.assembly.Thing;
import org.rapporteur.store.sql.Level;
import org.rapporteur.store.sql.Range;

/** Groups anew what is linked to what changed. */
final class Regrouping {
  private final Things things;
  private final Contents contents;
  private final Decisions decisions;

  /** What persons have decided about, by id. */
  private final Map<String, Things.Seen> judged;

  Regrouping(Things things, Contents contents, Decisions decisions) {
    this.things = things;
    this.contents = contents;
    this.decisions = decisions;
    judged = things.seen(decisions.ids());
  }

  /**
   * What came of regrouping.
   *
   * @param before how what may have changed was shown
   * @param after how it is shown now
   */
  record Regrouped(
      Map<String, List<Range<String>>> before, Map<String, List<Range<String>>> after) {}

  /**
   * Shows anew what new members and things move; empty, with nothing done, near what persons have
   * decided, where all that is linked must be looked at.
   */
  Optional<Regrouped> grow(Set<String> cores) {
    Map<String, List<Range<String>>> shown = things.shown(cores);
    Map<String, Integer> lowest = new HashMap<>(things.lowest(cores));
    Set<String> known = new TreeSet<>(shown.keySet());
    Map<String, List<@Nullable Member>> heads = things.heads(known, contents::get);
    List<Map<String, Set<String>>> byLevel = new ArrayList<>();
    Map<String, Set<String>> grouped = Map.of();
    Set<String> addedLower = Set.of();
    for (int level = Level.LOWEST; level <= Level.HIGHEST; level++) {
      int at = level;
      Set<String> added = new TreeSet<>(cores);
      added.removeIf(
          core ->
              lowest.getOrDefault(core, Level.HIGHEST + 1) > at
                  || idAt(shown.getOrDefault(core, List.of()), at) != null);
      Around around = new Around(level, lowest);
      if (level == Level.LOWEST || !added.equals(addedLower) || lowest.containsValue(level)) {
        grouped = grouped(around, added);
      }
      Map<String, Set<String>> moved = new HashMap<>(grouped);
      Set<String> renamed = new TreeSet<>(known);
      renamed.removeIf(core -> !isRenamed(core, heads, shown, at));
      renamed.removeAll(moved.keySet());
      around.before(renamed).values().stream()
          .distinct()
          .forEach(group -> group.forEach(core -> moved.putIfAbsent(core, group)));
      byLevel.add(moved);
      if (judged.values().stream().anyMatch(seen -> lowest.containsKey(seen.core()))) {
        return Optional.empty();
      }
      addedLower = added;
    }
    return Optional.of(show(byLevel));
  }

  private Map<String, Set<String>> grouped(Around around, Set<String> added) {
    return added.isEmpty()
        ? Map.of()
        : new Neighbourhood(around, Grouper.exclusion(contents::get)).group(added, added);
  }

  /**
   * True when a thing that was shown before has a new member of smaller rank than that it is shown
   * under. The things that were there group as they did; a member more can but name them.
   */
  private static boolean isRenamed(
      String core,
      Map<String, List<@Nullable Member>> heads,
      Map<String, List<Range<String>>> shown,
      int level) {
    Member head = heads.getOrDefault(core, List.of()).get(level);
    String id = idAt(shown.getOrDefault(core, List.of()), level);
    // Texts alone have a rank that is not their id, and a text has one member.
    return head != null && id != null && head.rank().compareTo(id) < 0;
  }

  private Regrouped show(List<Map<String, Set<String>>> byLevel) {
    Set<String> moved = new TreeSet<>();
    byLevel.forEach(groups -> moved.addAll(groups.keySet()));
    Map<String, List<Range<String>>> before = things.shown(moved);
    Map<String, List<@Nullable Member>> heads = things.heads(moved, contents::get);
    Map<String, List<@Nullable String>> byCore = new TreeMap<>();
    moved.forEach(core -> byCore.put(core, new ArrayList<>()));
    for (int level = Level.LOWEST; level <= Level.HIGHEST; level++) {
      IdentityHashMap<Set<String>, String> named = new IdentityHashMap<>();
      for (Map.Entry<String, List<@Nullable String>> each : byCore.entrySet()) {
        Set<String> group = byLevel.get(level).get(each.getKey());
        int at = level;
        each.getValue()
            .add(
                group == null
                    ? idAt(before.getOrDefault(each.getKey(), List.of()), level)
                    : named.computeIfAbsent(group, g -> smallestId(g, heads, at)));
      }
    }
    return new Regrouped(before, keep(byCore, before));
  }

  private static String smallestId(
      Set<String> group, Map<String, List<@Nullable Member>> heads, int level) {
    return group.stream()
        .flatMap(
            core -> Optional.ofNullable(heads.getOrDefault(core, List.of()).get(level)).stream())
        .min(Comparator.comparing(Member::rank))
        .orElseThrow()
        .id();
  }

  private static @Nullable String idAt(List<Range<String>> ranges, int level) {
    for (Range<String> range : ranges) {
      if (range.lowest() <= level && range.highest() >= level) {
        return range.value();
      }
    }
    return null;
  }

  /** What callers of one level see around things, without what persons have decided. */
  private final class Around implements Neighbourhood.Surroundings {
    private final int level;
    private final Map<String, Integer> lowest;

    Around(int level, Map<String, Integer> lowest) {
      this.level = level;
      this.lowest = lowest;
    }

    @Override
    public Collection<Link> firm(Collection<String> cores) {
      contents.load(cores);
      return seen(things.links(cores, true));
    }

    @Override
    public Collection<Link> firmAmong(Collection<String> cores) {
      contents.load(cores);
      return seen(things.firmAmong(cores));
    }

    @Override
    public Collection<Link> doubtful(Collection<String> cores) {
      Collection<Link> doubtful = seen(things.links(cores, false));
      Set<String> ends = new TreeSet<>();
      doubtful.forEach(link -> ends.addAll(List.of(link.one(), link.other())));
      contents.load(ends);
      return doubtful;
    }

    @Override
    public Map<String, Set<String>> before(Collection<String> cores) {
      Map<String, Set<String>> groups = things.groups(cores, level);
      Set<String> unknown = new TreeSet<>();
      groups.values().forEach(unknown::addAll);
      unknown.removeAll(lowest.keySet());
      lowest.putAll(things.lowest(unknown));
      return groups;
    }

    private Collection<Link> seen(Collection<Link> links) {
      Set<String> ends = new TreeSet<>();
      links.forEach(link -> ends.addAll(List.of(link.one(), link.other())));
      ends.removeAll(lowest.keySet());
      lowest.putAll(things.lowest(ends));
      Grouper grouper = new Grouper(decisions);
      return links.stream()
          .filter(link -> isSeen(link.one()) && isSeen(link.other()) && grouper.stands(link))
          .toList();
    }

    private boolean isSeen(String core) {
      return lowest.getOrDefault(core, Level.HIGHEST + 1) <= level;
    }
  }

  /** The cores and all that is linked to them, however far, by rule or by a person. */
  Set<String> around(Set<String> cores) {
    Map<String, Set<String>> decided = decidedNeighbours();
    Set<String> around = new TreeSet<>(cores);
    Set<String> edge = new TreeSet<>(cores);
    while (!edge.isEmpty()) {
      Set<String> next = things.linked(edge);
      edge.forEach(core -> next.addAll(decided.getOrDefault(core, Set.of())));
      next.removeAll(around);
      around.addAll(next);
      edge = next;
    }
    return around;
  }

  private Map<String, Set<String>> decidedNeighbours() {
    Map<String, Set<String>> neighbours = new HashMap<>();
    for (Decisions.Pair pair : decisions.same()) {
      Things.Seen one = judged.get(pair.one());
      Things.Seen other = judged.get(pair.other());
      if (one != null && other != null) {
        neighbours.computeIfAbsent(one.core(), c -> new HashSet<>()).add(other.core());
        neighbours.computeIfAbsent(other.core(), c -> new HashSet<>()).add(one.core());
      }
    }
    return neighbours;
  }

  /**
   * Shows the cores as they group now.
   *
   * @param before how they were shown
   * @return how they are shown
   */
  Map<String, List<Range<String>>> group(
      Set<String> cores, Map<String, List<Range<String>>> before) {
    List<Link> links = things.links(cores);
    contents.load(cores);
    Map<String, List<@Nullable Member>> heads = things.heads(cores, contents::get);
    Map<String, List<@Nullable String>> byCore = new TreeMap<>();
    cores.forEach(core -> byCore.put(core, new ArrayList<>()));
    List<Member> lower = List.of();
    Map<String, String> shown = Map.of();
    for (int level = Level.LOWEST; level <= Level.HIGHEST; level++) {
      List<Member> members = members(heads, level);
      if (!isSame(members, lower)) {
        shown = new Grouper(decisions).group(members, links);
        lower = members;
      }
      for (Map.Entry<String, List<@Nullable String>> each : byCore.entrySet()) {
        each.getValue().add(shown.get(each.getKey()));
      }
    }
    return keep(byCore, before);
  }

  private Map<String, List<Range<String>>> keep(
      Map<String, List<@Nullable String>> byCore, Map<String, List<Range<String>>> before) {
    Map<String, List<Range<String>>> after = new TreeMap<>();
    byCore.forEach((core, ids) -> after.put(core, Range.join(ids)));
    after.forEach(
        (core, ranges) -> {
          if (!ranges.equals(before.get(core))) {
            things.show(core, ranges);
          }
        });
    return after;
  }

  /** The members that decide how things group at a level: the heads, and those judged. */
  private List<Member> members(Map<String, List<@Nullable Member>> heads, int level) {
    List<Member> members = new ArrayList<>();
    for (List<@Nullable Member> byLevel : heads.values()) {
      Member head = byLevel.get(level);
      if (head != null) {
        members.add(head);
      }
    }
    judged.forEach(
        (id, seen) -> {
          if (heads.containsKey(seen.core()) && seen.level() <= level) {
            Thing thing = contents.get(seen.core());
            members.add(new Member(id, id, "", Level.mark(level), thing));
          }
        });
    return members;
  }

  /** True when the members of two levels group alike, whatever their marks. */
  private static boolean isSame(List<Member> members, List<Member> others) {
    if (members.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < members.size(); i++) {
      Member one = members.get(i);
      Member other = others.get(i);
      if (!one.id().equals(other.id())
          || !one.rank().equals(other.rank())
          || !one.thing().core().equals(other.thing().core())) {
        return false;
      }
    }
    return true;
  }
}
