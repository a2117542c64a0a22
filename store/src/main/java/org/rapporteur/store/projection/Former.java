package org.rapporteur.store.projection;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Ids of earlier readings and what answers to them now. */
public final class Former {
  private final Handle handle;

  public Former(Handle handle) {
    this.handle = handle;
  }

  /** The id that answers to this one now: itself, if nothing took its place. */
  public String now(String id) {
    return handle
        .select("select now from former where id = ?", id)
        .mapTo(String.class)
        .findOne()
        .orElse(id);
  }

  /** From ids of earlier readings of a report to what answers to them now. */
  public Map<String, String> of(String report) {
    Map<String, String> now = new HashMap<>();
    handle
        .select("select id, now from former where report = ?", report)
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(entry -> now.put(entry.getKey(), entry.getValue()));
    return now;
  }

  /** Replaces what answers to the ids of a report's earlier readings. */
  public void replace(String report, Map<String, String> now) {
    handle.execute("delete from former where report = ?", report);
    now.forEach(
        (id, heir) -> handle.execute("insert into former values (?, ?, ?)", id, report, heir));
  }
}
