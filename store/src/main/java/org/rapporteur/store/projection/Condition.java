package org.rapporteur.store.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Query.Filter;
import org.rapporteur.store.sql.Level;

/**
 * A query as SQL conditions. In all of them {@code :level} is the caller's clearance; one filter is
 * met when any of the tellings the caller may see meets it.
 *
 * @param engagement on the row {@code e} of an engagement
 * @param report on the row {@code v} of a report's version
 * @param binds values of the names bound
 */
record Condition(String engagement, String report, Map<String, Object> binds) {
  private static final String AT_LEVEL = " and s.lowest <= :level and s.highest >= :level";

  /** The conditions of a query. */
  static Condition of(Query query) {
    StringBuilder engagement = new StringBuilder("e.lowest <= :level and e.highest >= :level");
    StringBuilder report = new StringBuilder("r.mark <= :level");
    Map<String, Object> binds = new HashMap<>();
    binds.put("level", Level.of(query.clearance()));
    for (Filter filter : Filter.values()) {
      List<String> values = query.filters().getOrDefault(filter, List.of());
      for (int i = 0; i < values.size(); i++) {
        String name = name(filter) + number(i);
        engagement.append(numbered(onEngagement(filter), filter, i));
        report.append(numbered(onReport(filter), filter, i));
        binds.put(name, values.get(i));
        binds.put(name + "_part", part(Tellings.fold(values.get(i))));
        binds.put(name + "_raw", part(values.get(i)));
      }
    }
    if (query.from() != null) {
      engagement.append(" and e.last_day >= :from");
      report.append(" and v.published >= :from");
      binds.put("from", query.from().toString());
    }
    if (query.to() != null) {
      engagement.append(" and e.first_day <= :to");
      report.append(" and v.published <= :to");
      binds.put("to", query.to().toString());
    }
    return new Condition(engagement.toString(), report.toString(), binds);
  }

  /** True when it lets everything pass that the level sees. */
  boolean isWhole() {
    return binds.size() == 1;
  }

  /** One of several values of a filter has names of its own: {@code :party}, {@code :party2}. */
  private static String numbered(String sql, Filter filter, int index) {
    String name = ":" + name(filter);
    return sql.replace(name, name + number(index));
  }

  private static String number(int index) {
    return index == 0 ? "" : String.valueOf(index + 1);
  }

  /** A condition of one value of a filter, met by any of those asked for. */
  static String any(String sql, Filter filter, Query query) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < query.filters().getOrDefault(filter, List.of()).size(); i++) {
      all.add("(" + numbered(sql, filter, i) + ")");
    }
    return "(" + String.join(" or ", all) + ")";
  }

  private static String onEngagement(Filter filter) {
    return switch (filter) {
      case KIND -> " and e.kind = :kind";
      case STATUS -> " and e.status = :status";
      case STATE -> facet("side", ":state");
      case PARTY -> told("naming n join telling t on t.id = n.telling", party("n.core"));
      case SERIES ->
          told(
              "telling t",
              "(exists (select 1 from series_form f where f.telling = t.id"
                  + " and f.form like :series_part escape '!')"
                  + " or exists (select 1 from series_member m join member b on b.id = m.series"
                  + " join shown x on x.core = b.core where m.telling = t.id and x.id = :series"
                  + " and x.lowest <= :level and x.highest >= :level))");
      case TOPIC ->
          told("topic o join telling t on t.id = o.telling", "o.form like :topic_part escape '!'");
      case LANGUAGE -> facet("language", ":language");
      case SOURCE ->
          told(
              "telling t join report r on r.id = t.report join report_version v"
                  + " on v.report = r.id and v.version = r.version",
              source());
    };
  }

  /** Whether a telling that may be seen meets the condition. */
  private static String told(String tellings, String condition) {
    return " and e.id in (select s.id from "
        + tellings
        + " join shown s on s.core = t.core where t.level <= :level"
        + AT_LEVEL
        + " and "
        + condition
        + ")";
  }

  private static String facet(String name, String value) {
    return " and e.id in (select f.engagement from facet f where f.name = '"
        + name
        + "' and f.level = :level and f.value = "
        + value
        + ")";
  }

  /** Whether a party's core goes by the id or name asked for. */
  static String party(String core) {
    return core
        + " in (select core from party_form where form like :party_part escape '!'"
        + " union select s.core from shown s where s.id = :party"
        + AT_LEVEL
        + ")";
  }

  private static String onReport(Filter filter) {
    return switch (filter) {
      case LANGUAGE -> " and v.language = :language";
      case SOURCE -> " and " + source();
      case KIND, STATUS, STATE, PARTY, SERIES, TOPIC ->
          " and exists (select 1 from telling rt join shown rs on rs.core = rt.core"
              + " join engagement e on e.id = rs.id where rt.report = r.id"
              + " and rs.lowest <= :level and rs.highest >= :level"
              + " and e.lowest <= :level and e.highest >= :level"
              + onEngagement(filter)
              + ")";
    };
  }

  private static String source() {
    return "(v.report = :source or v.url = :source or lower(v.publisher) like lower(:source_raw) escape '!')";
  }

  private static String name(Filter filter) {
    return switch (filter) {
      case PARTY -> "party";
      case STATE -> "state";
      case SERIES -> "series";
      case KIND -> "kind";
      case TOPIC -> "topic";
      case LANGUAGE -> "language";
      case SOURCE -> "source";
      case STATUS -> "status";
    };
  }

  /** A pattern for what holds the value. */
  static String part(String value) {
    return "%" + value.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
