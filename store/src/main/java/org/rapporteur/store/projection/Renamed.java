package org.rapporteur.store.projection;

import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Ids that what a redacted report tells had before. */
final class Renamed {
  private final Handle handle;

  Renamed(Handle handle) {
    this.handle = handle;
  }

  /** Those of a report, brought up to its newest reading, with those of its earlier readings. */
  Map<String, String> and(String report, Map<String, String> readings) {
    Map<String, String> all = new TreeMap<>();
    handle
        .select("select id, now from renamed where report = ?", report)
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            entry ->
                all.put(entry.getKey(), readings.getOrDefault(entry.getValue(), entry.getValue())));
    all.putAll(readings);
    return all;
  }
}
