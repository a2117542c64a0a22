package org.rapporteur.store.projection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  Regrouping(Things things, Contents contents, Decisions decisions) {
    this.things = things;
    this.contents = contents;
    this.decisions = decisions;
  }

  /** The cores and all that is linked to them, however far, by rule or by a person. */
  Set<String> around(Set<String> cores) {
    Map<String, Set<String>> decided = decidedNeighbours();
    Set<String> around = new TreeSet<>(cores);
    Deque<String> queue = new ArrayDeque<>(cores);
    while (!queue.isEmpty()) {
      String core = queue.remove();
      Set<String> next = things.linked(core);
      next.addAll(decided.getOrDefault(core, Set.of()));
      for (String other : next) {
        if (around.add(other)) {
          queue.add(other);
        }
      }
    }
    return around;
  }

  private Map<String, Set<String>> decidedNeighbours() {
    Map<String, Set<String>> neighbours = new HashMap<>();
    for (Decisions.Pair pair : decisions.same()) {
      Optional<String> one = things.coreOf(pair.one());
      Optional<String> other = things.coreOf(pair.other());
      if (one.isPresent() && other.isPresent()) {
        neighbours.computeIfAbsent(one.get(), c -> new HashSet<>()).add(other.get());
        neighbours.computeIfAbsent(other.get(), c -> new HashSet<>()).add(one.get());
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
    Map<String, List<@Nullable Member>> heads = new TreeMap<>();
    Map<String, List<@Nullable String>> byCore = new TreeMap<>();
    for (String core : cores) {
      heads.put(core, things.heads(core, contents.get(core)));
      byCore.put(core, new ArrayList<>());
    }
    for (int level = Level.LOWEST; level <= Level.HIGHEST; level++) {
      List<Member> members = members(heads, level);
      Map<String, String> shown = new Grouper(decisions).group(members, links);
      byCore.forEach((core, ids) -> ids.add(shown.get(core)));
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
    for (String id : decisions.ids()) {
      Optional<String> core = things.coreOf(id);
      if (core.isPresent() && heads.containsKey(core.get()) && things.isSeen(id, level)) {
        Thing thing = contents.get(core.get());
        members.add(new Member(id, id, "", Level.mark(level), thing));
      }
    }
    return members;
  }
}
