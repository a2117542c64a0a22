package org.rapporteur.store.projection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.record.view.Facets;
import org.rapporteur.record.view.Facets.Facet;
import org.rapporteur.record.view.Query.Filter;

/** Counts by what the engagements that match a query can be told apart. */
public final class FacetCounts {
  /** Values given of each facet, at most. */
  private static final int MOST = 12;

  private static final String TOLD =
      " from engagement e join shown s on s.id = e.id and s.core like 'e|%'"
          + " and s.lowest <= :level and s.highest >= :level"
          + " join telling t on t.core = s.core and t.level <= :level";

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
    Map<Filter, List<Facet>> counts = new EnumMap<>(Filter.class);
    String engagements = " from engagement e";
    counts.put(Filter.KIND, most("e.kind", engagements));
    counts.put(Filter.STATUS, most("e.status", engagements));
    counts.put(Filter.LANGUAGE, most("t.language", TOLD));
    counts.put(Filter.STATE, most("n.code", TOLD + " join naming n on n.telling = t.id"));
    String years = facets("substr(e.first_day, 1, 4)", engagements) + " order by v desc";
    return new Facets(counts, list(years));
  }

  private List<Facet> most(String value, String from) {
    return list(facets(value, from) + " order by c desc, v limit " + MOST);
  }

  private String facets(String value, String from) {
    return "select "
        + value
        + " as v, count(distinct e.id) as c"
        + from
        + " where "
        + value
        + " is not null and "
        + condition.engagement()
        + " group by v";
  }

  private List<Facet> list(String sql) {
    Query statement = handle.createQuery(sql);
    condition
        .binds()
        .forEach(
            (name, value) -> {
              if (sql.contains(":" + name)) {
                statement.bind(name, value);
              }
            });
    return statement.map((row, context) -> new Facet(row.getString(1), row.getInt(2))).list();
  }
}
