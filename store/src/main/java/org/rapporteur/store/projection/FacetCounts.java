package org.rapporteur.store.projection;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.record.view.Facets;
import org.rapporteur.record.view.Facets.Facet;
import org.rapporteur.record.view.Query.Filter;

/** Counts by what the engagements that match a query can be told apart. */
public final class FacetCounts {
  /** Values given of each facet, at most. */
  private static final int MOST = 12;

  private final Handle handle;
  private final Condition condition;

  private FacetCounts(Handle handle, Condition condition) {
    this.handle = handle;
    this.condition = condition;
  }

  /** The counts for the caller of the query. */
  public static Facets of(Handle handle, org.rapporteur.record.view.Query query) {
    return new FacetCounts(handle, Condition.of(query)).count();
  }

  private Facets count() {
    Map<String, Integer> kinds = new TreeMap<>();
    Map<String, Integer> statuses = new TreeMap<>();
    Map<String, Integer> years = new TreeMap<>(Comparator.reverseOrder());
    bound(
            "select e.kind, e.status, substr(e.first_day, 1, 4) as y, count(*) from engagement e"
                + " where "
                + condition.engagement()
                + " group by e.kind, e.status, y")
        .map(
            (row, context) -> {
              kinds.merge(row.getString(1), row.getInt(4), Integer::sum);
              statuses.merge(row.getString(2), row.getInt(4), Integer::sum);
              if (row.getString(3) != null) {
                years.merge(row.getString(3), row.getInt(4), Integer::sum);
              }
              return row.getInt(4);
            })
        .list();
    Map<Filter, List<Facet>> counts = new EnumMap<>(Filter.class);
    counts.put(Filter.KIND, most(kinds));
    counts.put(Filter.STATUS, most(statuses));
    counts.put(Filter.LANGUAGE, most("language"));
    counts.put(Filter.STATE, most("state"));
    return new Facets(counts, facets(years).toList());
  }

  private static List<Facet> most(Map<String, Integer> counts) {
    return facets(counts)
        .sorted(Comparator.comparingInt((Facet f) -> -f.count()).thenComparing(Facet::value))
        .limit(MOST)
        .toList();
  }

  private static Stream<Facet> facets(Map<String, Integer> counts) {
    return counts.entrySet().stream().map(each -> new Facet(each.getKey(), each.getValue()));
  }

  /** Counted from the facets alone where nothing narrows the engagements. */
  private List<Facet> most(String name) {
    String within =
        condition.isWhole()
            ? ""
            : " and f.engagement in (select e.id from engagement e where "
                + condition.engagement()
                + ")";
    String sql =
        "select f.value as v, count(*) as c from facet f where f.name = '"
            + name
            + "' and f.level = :level"
            + within
            + " group by v order by c desc, v limit "
            + MOST;
    return bound(sql).map((row, context) -> new Facet(row.getString(1), row.getInt(2))).list();
  }

  private Query bound(String sql) {
    Query statement = handle.createQuery(sql);
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
