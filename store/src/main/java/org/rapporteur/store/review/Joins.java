package org.rapporteur.store.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.record.Act;
import org.rapporteur.record.Ids;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.record.view.Entry;
import org.rapporteur.store.projection.Finder;
import org.rapporteur.store.projection.Former;

/** Joins of things that nothing firm makes one, and that no person has decided about. */
final class Joins {
  private final Handle handle;
  private final int level;
  private final Finder finder;
  private final List<Judgement> judgements;
  private final Map<String, String> groups = new HashMap<>();
  private final Set<Set<String>> decided = new HashSet<>();

  Joins(Handle handle, int level, List<Judgement> judgements) {
    this.handle = handle;
    this.level = level;
    this.judgements = judgements;
    finder = new Finder(handle, level);
  }

  private record Row(String one, String other, String judgement, String reason, int weight) {}

  /** All of them. */
  List<Candidate> list() {
    Set<String> withdrawn = new HashSet<>();
    for (Judgement judgement : judgements) {
      if (judgement.withdrawnBy() == null) {
        withdrawn.addAll(judgement.act() == Act.WITHDRAW ? judgement.on() : List.of());
        decide(judgement);
      }
    }
    Map<Set<String>, Row> best = new LinkedHashMap<>();
    for (Row row : doubtful()) {
      Set<String> pair = new TreeSet<>(List.of(group(row.one), group(row.other)));
      if (pair.size() == 2 && !decided.contains(pair) && !withdrawn.contains(row.judgement)) {
        best.merge(pair, row, (a, b) -> a.weight >= b.weight ? a : b);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Row row : best.values()) {
      head(row.one)
          .flatMap(one -> head(row.other).map(other -> candidate(row, one, other)))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  private List<Row> doubtful() {
    return handle
        .createQuery(
            "select one, other, judgement, reason, weight from link where firm = 0"
                + " order by one, other")
        .map(
            (row, context) ->
                new Row(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getInt(5)))
        .list();
  }

  private void decide(Judgement judgement) {
    Act act = judgement.act();
    if (act != Act.SAME && act != Act.DIFFERENT && act != Act.UNSURE) {
      return;
    }
    Former former = new Former(handle);
    List<String> cores = new ArrayList<>();
    for (String id : judgement.on()) {
      cores.addAll(strings("select core from member where id = ? limit 1", former.now(id)));
    }
    for (String one : cores) {
      for (String other : cores) {
        decided.add(new TreeSet<>(List.of(group(one), group(other))));
      }
    }
  }

  /** The smallest core of all that is firmly linked to this one. */
  private String group(String core) {
    String known = groups.get(core);
    if (known != null) {
      return known;
    }
    Set<String> around = new TreeSet<>(Set.of(core));
    Deque<String> queue = new ArrayDeque<>(around);
    while (!queue.isEmpty()) {
      String next = queue.remove();
      List<String> linked =
          strings(
              "select other from link where one = ? and firm = 1"
                  + " union select one from link where other = ? and firm = 1",
              next,
              next);
      for (String other : linked) {
        if (around.add(other)) {
          queue.add(other);
        }
      }
    }
    String smallest = around.iterator().next();
    around.forEach(each -> groups.put(each, smallest));
    return smallest;
  }

  private Optional<String> head(String core) {
    return strings(
            "select id from member where core = ? and level <= ? order by rank limit 1",
            core,
            level)
        .stream()
        .findFirst();
  }

  private Candidate candidate(Row row, String one, String other) {
    int affects =
        handle
            .select(
                "select count(distinct report) from member where level <= ? and core in"
                    + " (select s.core from shown s join shown t on t.id = s.id"
                    + " where t.core in (?, ?))",
                level,
                row.one,
                row.other)
            .mapTo(Integer.class)
            .one();
    String key = one.compareTo(other) <= 0 ? one + "\n" + other : other + "\n" + one;
    return new Candidate(affects, Doubt.Sort.JOIN, key, () -> doubt(row, one, other, affects));
  }

  private Optional<Doubt> doubt(Row row, String one, String other, int affects) {
    Optional<Entry> first = finder.find(one);
    Optional<Entry> second = finder.find(other);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    boolean joined = first.get().id().equals(second.get().id());
    String now = joined ? "taken for one now" : "kept apart now";
    List<String> on = List.of(one, other);
    return Optional.of(
        new Doubt(
            Ids.of("q", Doubt.Sort.JOIN, new TreeSet<>(on)),
            Doubt.Sort.JOIN,
            affects,
            on,
            "",
            "one or two? " + now + ": " + row.reason,
            List.of()));
  }

  private List<String> strings(String sql, Object... values) {
    return handle.select(sql, values).mapTo(String.class).list();
  }
}
