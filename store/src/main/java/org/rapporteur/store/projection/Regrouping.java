package org.rapporteur.store.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.finding.Link;
import org.rapporteur.record.assembly.Decisions;
import org.rapporteur.record.assembly.Grouper;
import org.rapporteur.record.assembly.Member;
import org.rapporteur.record.assembly.Thing;
import org.rapporteur.store.sql.Level;

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
