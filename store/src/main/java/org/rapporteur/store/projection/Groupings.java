package org.rapporteur.store.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.rapporteur.record.assembly.Grouping;
import org.rapporteur.record.assembly.Member;
import org.rapporteur.record.assembly.Told;
import org.rapporteur.store.sql.In;

/** Says under which ids all that tellings tell is shown to callers of one clearance. */
final class Groupings {
  private final Handle handle;
  private final ShownIds shownIds;

  Groupings(Handle handle, ShownIds shownIds) {
    this.handle = handle;
    this.shownIds = shownIds;
  }

  /** The grouping of the engagements, parties, series and copies of the tellings. */
  Grouping of(List<Told> tellings) {
    Map<String, String> engagements = new HashMap<>();
    Map<String, String> parties = new HashMap<>();
    Map<String, String> series = new HashMap<>();
    Map<String, String> copies = new HashMap<>();
    Map<String, String> bySeries = new HashMap<>();
    for (Told told : tellings) {
      String id = told.telling().id();
      engagements.put(id, "e|" + id);
      if (told.partOf() != null) {
        engagements.put(told.partOf(), "e|" + told.partOf());
      }
      copies.put(told.report(), "t|" + told.report());
      bySeries.put(Member.seriesId(id), id);
    }
    In.batches(
            handle,
            "select id, core from naming where telling in (<values>)",
            bySeries.values(),
            Groupings::idAndCore)
        .forEach(entry -> parties.put(entry.getKey(), entry.getValue()));
    In.batches(
            handle,
            "select id, core from member where id in (<values>)",
            bySeries.keySet(),
            Groupings::idAndCore)
        .forEach(entry -> series.put(bySeries.getOrDefault(entry.getKey(), ""), entry.getValue()));
    List<Map<String, String>> all = List.of(engagements, parties, series, copies);
    Set<String> cores = new HashSet<>();
    all.forEach(map -> cores.addAll(map.values()));
    Map<String, String> shown = shownIds.of(cores);
    all.forEach(map -> map.replaceAll((id, core) -> shown.getOrDefault(core, id)));
    return new Grouping(engagements, parties, series, copies);
  }

  private static Map.Entry<String, String> idAndCore(ResultSet row, StatementContext context)
      throws SQLException {
    return Map.entry(row.getString(1), row.getString(2));
  }
}
