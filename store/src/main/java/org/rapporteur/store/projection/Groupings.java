package org.rapporteur.store.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.record.assembly.Grouping;
import org.rapporteur.record.assembly.Member;
import org.rapporteur.record.assembly.Told;

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
    for (Told told : tellings) {
      engagements.put(told.telling().id(), "e|" + told.telling().id());
      if (told.partOf() != null) {
        engagements.put(told.partOf(), "e|" + told.partOf());
      }
      copies.put(told.report(), "t|" + told.report());
      handle
          .select("select id, core from naming where telling = ?", told.telling().id())
          .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(entry -> parties.put(entry.getKey(), entry.getValue()));
      handle
          .select("select core from member where id = ?", Member.seriesId(told.telling().id()))
          .mapTo(String.class)
          .forEach(core -> series.put(told.telling().id(), core));
    }
    for (Map<String, String> map : List.of(engagements, parties, series, copies)) {
      Map<String, String> shown = shownIds.of(map.values());
      map.replaceAll((id, core) -> shown.getOrDefault(core, id));
    }
    return new Grouping(engagements, parties, series, copies);
  }
}
