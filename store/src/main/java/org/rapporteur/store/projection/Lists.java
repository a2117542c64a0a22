package org.rapporteur.store.projection;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.view.Query.Filter;
import org.rapporteur.record.view.Standing;
import org.rapporteur.store.sql.In;
import org.rapporteur.store.sql.Level;

/** Ids of what matches a query, in the order of lists, no more than its limit. */
public final class Lists {
  /** Most values bound in one statement. */
  private static final int MOST = 500;

  private static final String SHOWN = " and s.lowest <= :level and s.highest >= :level";

  private final Handle handle;
  private final org.rapporteur.record.view.Query query;
  private final Condition condition;
  private final @Nullable Standing standing;

  public Lists(Handle handle, org.rapporteur.record.view.Query query) {
    this(handle, query, null);
  }

  /**
   * What matches a query.
   *
   * @param standing how commitments must stand, or null
   */
  public Lists(Handle handle, org.rapporteur.record.view.Query query, @Nullable Standing standing) {
    this.handle = handle;
    this.standing = standing;
    this.query = bySound(handle, query);
    condition = Condition.of(this.query);
  }

  /** The query; for a party that no report names in these letters, for the one that sounds so. */
  private static org.rapporteur.record.view.Query bySound(
      Handle handle, org.rapporteur.record.view.Query query) {
    Map<Filter, List<String>> filters = new EnumMap<>(Filter.class);
    filters.putAll(query.filters());
    PartyNames names = new PartyNames(handle, Level.of(query.clearance()));
    filters.computeIfPresent(
        Filter.PARTY,
        (filter, asked) ->
            asked.stream()
                .map(p -> isOnRecord(handle, p) ? p : names.sounding(p).orElse(p))
                .toList());
    return new org.rapporteur.record.view.Query(
        query.clearance(), filters, query.from(), query.to(), query.limit(), query.skip());
  }

  private static boolean isOnRecord(Handle handle, String party) {
    String sql =
        "select 1 from party_form where form like :part escape '!'"
            + " union all select 1 from shown where id = :id limit 1";
    return handle
        .createQuery(sql)
        .bind("part", Condition.part(Tellings.fold(party)))
        .bind("id", party)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  /** What can be listed. */
  public enum Of {
    /** Engagements by first day, unknown ones last, then id. */
    ENGAGEMENTS,
    /**
     * Parties by id: those that go by the name or stand for the state asked for, at the
     * engagements.
     */
    PARTIES,
    /** Series by id. */
    SERIES,
    /** Commitments by id. */
    COMMITMENTS,
    /** Engagements, once for each of their disagreements, in the order of engagements. */
    DISPUTED,
    /** Reports by id. */
    REPORTS
  }

  /** Ids of what matches, in the order of lists. */
  public List<String> ids(Of what) {
    String unknown = query.to() == null ? "e.first_day is null, " : "";
    String order =
        switch (what) {
          case ENGAGEMENTS -> unknown + "e.first_day, e.id";
          case DISPUTED -> unknown + "e.first_day, e.id, d.field";
          case PARTIES, SERIES -> "s.id";
          case COMMITMENTS -> "c.id";
          case REPORTS -> "r.id";
        };
    String sql = select(what) + " order by " + order + " limit :limit offset :skip";
    return bound(sql)
        .bind("limit", query.limit())
        .bind("skip", query.skip())
        .mapTo(String.class)
        .list();
  }

  /** How many match in all, whatever the limit. */
  public int count(Of what) {
    return bound("select count(*) from (" + select(what) + ") as counted")
        .mapTo(Integer.class)
        .one();
  }

  /** Engagements by first day, unknown ones last, then id. */
  public List<String> engagements() {
    return ids(Of.ENGAGEMENTS);
  }

  /** Those of the engagements and reports that match, whatever the limit. */
  public Set<String> among(List<String> ids) {
    Set<String> among = new TreeSet<>();
    for (int from = 0; from < ids.size(); from += MOST) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + MOST));
      for (String sql :
          List.of(
              select(Of.ENGAGEMENTS) + " and e.id in (<values>)",
              select(Of.REPORTS) + " and r.id in (<values>)")) {
        among.addAll(bound(sql).bindList("values", some).mapTo(String.class).list());
      }
    }
    return among;
  }

  private String select(Of what) {
    return switch (what) {
      case ENGAGEMENTS -> "select e.id from engagement e where " + condition.engagement();
      case COMMITMENTS -> commitments();
      case DISPUTED ->
          "select e.id from engagement e join disagreement d on d.engagement = e.id"
              + " where d.lowest <= :level and d.highest >= :level and "
              + condition.engagement();
      case PARTIES -> parties();
      case SERIES -> series();
      case REPORTS ->
          "select r.id from report r join report_version v"
              + " on v.report = r.id and v.version = r.version where "
              + condition.report();
    };
  }

  private String commitments() {
    String at = " where c.lowest <= :level and c.highest >= :level";
    return "select c.id from commitment c"
        + (condition.isWhole()
            ? at
            : " join engagement e on e.id = c.engagement" + at + " and " + condition.engagement())
        + (standing == null ? "" : stands(standing));
  }

  private static String stands(Standing standing) {
    boolean anyDay = standing.asOf() == null;
    return switch (standing.status()) {
      case KEPT -> " and c.standing = 'kept'";
      case DROPPED -> " and c.standing = 'dropped'";
      case OPEN ->
          " and c.standing = 'open'"
              + (anyDay ? "" : " and (c.last_day is null or c.last_day >= :as_of)");
      case OVERDUE -> anyDay ? " and 1 = 0" : " and c.standing = 'open' and c.last_day < :as_of";
    };
  }

  private String parties() {
    return "select distinct s.id from shown s where s.id >= 'p-' and s.id < 'p.' and s.core like 'p|%'"
        + SHOWN
        + (query.filters().containsKey(Filter.PARTY)
            ? " and " + Condition.any(Condition.party("s.core"), Filter.PARTY, query)
            : "")
        + (query.filters().containsKey(Filter.STATE)
            ? " and exists (select 1 from naming n where n.core = s.core and n.level <= :level"
                + " and "
                + Condition.any("n.code = :state or n.represents = :state", Filter.STATE, query)
                + ")"
            : "")
        + (narrowed(Filter.PARTY, Filter.STATE)
            ? " and exists (select 1 from naming n join shown w on w.core = 'e|' || n.telling"
                + " join engagement e on e.id = w.id where n.core = s.core"
                + " and n.level <= :level and w.lowest <= :level and w.highest >= :level and "
                + condition.engagement()
                + ")"
            : "");
  }

  private String series() {
    String sql =
        "select distinct s.id from shown s where s.id >= 's-' and s.id < 's.'"
            + " and s.core like 's|%'"
            + SHOWN;
    String narrowed =
        " and exists (select 1 from member b join series_member m on m.series = b.id"
            + " join shown w on w.core = 'e|' || m.telling join engagement e on e.id = w.id"
            + " where b.core = s.core and b.level <= :level"
            + " and w.lowest <= :level and w.highest >= :level and "
            + condition.engagement()
            + ")";
    return sql + (narrowed() ? narrowed : "");
  }

  /** Engagements that the commitments belong to. */
  public Set<String> engagementsOf(Collection<String> commitments) {
    return new TreeSet<>(
        In.batches(
            handle, "select engagement from commitment where id in (<values>)", commitments));
  }

  private boolean narrowed(Filter... but) {
    return query.from() != null
        || query.to() != null
        || !Set.of(but).containsAll(query.filters().keySet());
  }

  private Query bound(String sql) {
    Query statement = handle.createQuery(sql);
    if (standing != null && standing.asOf() != null && sql.contains(":as_of")) {
      statement.bind("as_of", standing.asOf().toString());
    }
    condition
        .binds()
        .forEach(
            (name, value) -> {
              if (sql.contains(":" + name)) {
                statement.bind(name, value);
              }
            });
    return statement;
  }
}
