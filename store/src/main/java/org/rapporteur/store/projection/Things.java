package org.rapporteur.store.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.finding.Link;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.record.assembly.Grouper;
import org.rapporteur.record.assembly.Member;
import org.rapporteur.record.assembly.Thing;
import org.rapporteur.store.sql.In;
import org.rapporteur.store.sql.Level;
import org.rapporteur.store.sql.Range;

/** The things reports have a part in, their keys, the links between them and what they show as. */
final class Things {
  /** The member of smallest rank of each thing at a level. */
  private static final String SMALLEST =
      "select m.core, m.id, m.rank, m.report from asked cross join member m"
          + " where m.core = asked.value and m.level = :level and m.rank ="
          + " (select x.rank from member x where x.core = asked.value and x.level = :level"
          + " order by x.rank limit 1) order by m.core, m.id";

  private final Handle handle;

  Things(Handle handle) {
    this.handle = handle;
  }

  /** A thing's member of smallest rank at a level. */
  record Head(String id, String rank, String report) {}

  /** Cores of what a report has a part in. */
  Set<String> coresOf(String report) {
    return set("select distinct core from member where report = ?", report);
  }

  /** Cores of the thing a member is part of; at most one. */
  Optional<String> coreOf(String member) {
    return handle
        .select("select core from member where id = ? order by core limit 1", member)
        .mapTo(String.class)
        .findOne();
  }

  /** Replaces what a report has a part in. */
  void replace(String report, Collection<Member> members) {
    handle.execute("delete from member where report = ?", report);
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into member (id, core, rank, report, level) values (?, ?, ?, ?, ?)");
    for (Member member : members) {
      batch.add(member.id(), member.thing().core(), member.rank(), report, Level.of(member.mark()));
    }
    batch.execute();
  }

  /** True when the thing has a member. */
  boolean hasMembers(String core) {
    return !set("select id from member where core = ? limit 1", core).isEmpty();
  }

  /** Forgets the keys and links of a thing. */
  void unlink(String core) {
    handle.execute("delete from thing_key where core = ?", core);
    handle.execute("delete from link where one = ?", core);
    handle.execute("delete from link where other = ?", core);
  }

  /** Forgets a thing without members. */
  void forget(String core) {
    unlink(core);
    handle.execute("delete from shown where core = ?", core);
  }

  /** Records links. */
  void addLinks(Collection<Link> links) {
    if (links.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into link (one, other, judgement, rule, reason, firm, weight)"
                + " values (?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing");
    for (Link link : links) {
      batch.add(
          link.one(),
          link.other(),
          Grouper.judgement(link, List.of(link.one())).id(),
          link.verdict().rule(),
          link.verdict().reason(),
          link.verdict().firm() ? 1 : 0,
          link.verdict().weight());
    }
    batch.execute();
  }

  /** Cores of the two things that a rule's judgement links; empty when it links none. */
  Set<String> linkedBy(String judgement) {
    Set<String> linked = set("select one from link where judgement = ?", judgement);
    linked.addAll(set("select other from link where judgement = ?", judgement));
    return linked;
  }

  /** Cores of things linked to any of these. */
  Set<String> linked(Collection<String> cores) {
    Set<String> linked =
        new TreeSet<>(In.batches(handle, "select other from link where one in (<values>)", cores));
    linked.addAll(In.batches(handle, "select one from link where other in (<values>)", cores));
    return linked;
  }

  /** Cores of things linked to this one. */
  Set<String> linked(String core) {
    Set<String> linked = set("select other from link where one = ?", core);
    linked.addAll(set("select one from link where other = ?", core));
    return linked;
  }

  /** The links among the things. */
  List<Link> links(Collection<String> cores) {
    return In.batches(
        handle,
        "select * from link where one in (<values>) order by one, other",
        cores,
        (row, context) -> link(row));
  }

  /** The link that a row of its table tells. */
  static Link link(ResultSet row) throws SQLException {
    Verdict verdict =
        new Verdict(
            row.getString("rule"),
            row.getString("reason"),
            row.getInt("firm") == 1,
            row.getInt("weight"));
    return new Link(row.getString("one"), row.getString("other"), verdict, false);
  }

  /** The member under which a thing alone would be shown at a level. */
  Optional<Head> head(String core, int level) {
    Optional<Head> smallest = Optional.empty();
    for (int each = Level.LOWEST; each <= level; each++) {
      Optional<Head> head = smallest(core, each);
      if (head.isPresent()
          && (smallest.isEmpty() || head.get().rank.compareTo(smallest.get().rank) < 0)) {
        smallest = head;
      }
    }
    return smallest;
  }

  private Optional<Head> smallest(String core, int level) {
    return handle
        .select(
            "select id, rank, report from member where core = ? and level = ?"
                + " order by rank limit 1",
            core,
            level)
        .map((row, context) -> new Head(row.getString(1), row.getString(2), row.getString(3)))
        .findOne();
  }

  /**
   * The members under which each thing alone would be shown, level by level; null where unseen.
   *
   * @param thing gives the thing of a core
   */
  Map<String, List<@Nullable Member>> heads(
      Collection<String> cores, Function<String, Thing> thing) {
    Map<String, Map<Integer, Head>> smallest = new HashMap<>();
    for (int level = Level.LOWEST; level <= Level.HIGHEST; level++) {
      int at = level;
      In.each(handle, SMALLEST.replace(":level", "" + level), cores, Things::coreAndHead)
          .forEach(
              found ->
                  smallest
                      .computeIfAbsent(found.getKey(), core -> new HashMap<>())
                      .putIfAbsent(at, found.getValue()));
    }
    Map<String, List<@Nullable Member>> heads = new TreeMap<>();
    for (String core : cores) {
      heads.put(core, heads(smallest.getOrDefault(core, Map.of()), thing.apply(core)));
    }
    return heads;
  }

  private static Map.Entry<String, Head> coreAndHead(ResultSet row, StatementContext context)
      throws SQLException {
    return Map.entry(
        row.getString(1), new Head(row.getString(2), row.getString(3), row.getString(4)));
  }

  private static List<@Nullable Member> heads(Map<Integer, Head> byLevel, Thing thing) {
    List<@Nullable Member> heads = new ArrayList<>();
    Head smallest = null;
    for (int level = Level.LOWEST; level <= Level.HIGHEST; level++) {
      Head head = byLevel.get(level);
      if (head != null && (smallest == null || head.rank.compareTo(smallest.rank) < 0)) {
        smallest = head;
      }
      heads.add(
          smallest == null
              ? null
              : new Member(smallest.id, smallest.rank, smallest.report, Level.mark(level), thing));
    }
    return heads;
  }

  /**
   * Where a member stands.
   *
   * @param core of its thing
   * @param level the lowest that sees it
   */
  record Seen(String core, int level) {}

  /** Where these members stand, those that do. */
  Map<String, Seen> seen(Collection<String> ids) {
    Map<String, Seen> seen = new TreeMap<>();
    In.batches(
            handle,
            "select id, core, level from member where id in (<values>) order by id, core, level",
            ids,
            (row, context) ->
                Map.entry(row.getString(1), new Seen(row.getString(2), row.getInt(3))))
        .forEach(
            found ->
                seen.merge(
                    found.getKey(),
                    found.getValue(),
                    (a, b) -> new Seen(a.core, Math.min(a.level, b.level))));
    return seen;
  }

  /** True when the member may be seen at the level. */
  boolean isSeen(String member, int level) {
    return !set("select id from member where id = ? and level <= ?", member, level).isEmpty();
  }

  /** Under which ids the things are shown, level by level; things not shown are left out. */
  Map<String, List<Range<String>>> shown(Collection<String> cores) {
    Map<String, List<Range<String>>> shown = new TreeMap<>();
    In.batches(
            handle,
            "select core, lowest, highest, id from shown where core in (<values>)"
                + " order by core, lowest",
            cores,
            (row, context) ->
                Map.entry(
                    row.getString(1), new Range<>(row.getInt(2), row.getInt(3), row.getString(4))))
        .forEach(
            found ->
                shown
                    .computeIfAbsent(found.getKey(), core -> new ArrayList<>())
                    .add(found.getValue()));
    return shown;
  }

  /** The lowest level that sees each thing; those without members are left out. */
  Map<String, Integer> lowest(Collection<String> cores) {
    Map<String, Integer> lowest = new HashMap<>();
    In.each(
            handle,
            "select value, level from (select asked.value, (select m.level from member m"
                + " where m.core = asked.value order by m.level limit 1) as level from asked)"
                + " as found where level is not null",
            cores,
            (row, context) -> Map.entry(row.getString(1), row.getInt(2)))
        .forEach(found -> lowest.put(found.getKey(), found.getValue()));
    return lowest;
  }

  /** From things to all that is shown at the level under the id they are shown under. */
  Map<String, Set<String>> groups(Collection<String> cores, int level) {
    Map<String, Set<String>> byId = new HashMap<>();
    Map<String, Set<String>> groups = new HashMap<>();
    String at = " where s.lowest <= " + level + " and s.highest >= " + level;
    In.batches(
            handle,
            "select s.core, s.id from shown s" + at + " and s.core in (<values>)",
            cores,
            (row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            found ->
                groups.put(
                    found.getKey(), byId.computeIfAbsent(found.getValue(), id -> new TreeSet<>())));
    In.batches(
            handle,
            "select s.id, s.core from shown s" + at + " and s.id in (<values>)",
            byId.keySet(),
            (row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(found -> byId.getOrDefault(found.getKey(), new TreeSet<>()).add(found.getValue()));
    return groups;
  }

  /** The links with one of the things at an end, firm or doubtful ones; without their reasons. */
  Set<Link> links(Collection<String> cores, boolean firm) {
    Set<Link> links = new LinkedHashSet<>();
    for (String end : List.of("one", "other")) {
      String sql =
          "select one, other, rule, rule as reason, firm, weight from link where firm = "
              + (firm ? "1 and " : "0 and ")
              + end
              + " in (<values>)";
      links.addAll(In.batches(handle, sql, cores, (row, context) -> link(row)));
    }
    return links;
  }

  /** The firm links with both ends among the things; without their reasons. */
  List<Link> firmAmong(Collection<String> cores) {
    String sql =
        "select one, other, rule, rule as reason, firm, weight from link where firm = 1"
            + " and one in (<values>)";
    return In.batches(handle, sql, cores, (row, context) -> link(row)).stream()
        .filter(link -> cores.contains(link.other()))
        .toList();
  }

  /** Replaces what a thing shows as. */
  void show(String core, List<Range<String>> ranges) {
    handle.execute("delete from shown where core = ?", core);
    for (Range<String> range : ranges) {
      handle.execute(
          "insert into shown values (?, ?, ?, ?)",
          core,
          range.lowest(),
          range.highest(),
          range.value());
    }
  }

  private Set<String> set(String sql, Object... values) {
    return new LinkedHashSet<>(handle.select(sql, values).mapTo(String.class).list());
  }
}
