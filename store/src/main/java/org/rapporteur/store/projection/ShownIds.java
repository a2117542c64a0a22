package org.rapporteur.store.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.store.sql.In;

/** Under which ids callers of one clearance see what is grouped. */
final class ShownIds {
  private final Handle handle;
  private final int level;

  ShownIds(Handle handle, int level) {
    this.handle = handle;
    this.level = level;
  }

  /** The cores of what is shown under the ids. */
  Set<String> cores(Collection<String> ids) {
    return new TreeSet<>(
        In.batches(
            handle,
            "select core from shown where id in (<values>)"
                + " and lowest <= "
                + level
                + " and highest >= "
                + level,
            ids));
  }

  /** The reports that tell what has these cores. */
  Set<String> reports(Collection<String> cores) {
    return new TreeSet<>(
        In.batches(
            handle,
            "select report from telling where core in (<values>) and level <= " + level,
            cores));
  }

  /** From the cores to the ids they are shown under. */
  Map<String, String> of(Collection<String> cores) {
    Map<String, String> shown = new HashMap<>();
    In.batches(
            handle,
            "select core, id from shown where core in (<values>)"
                + " and lowest <= "
                + level
                + " and highest >= "
                + level,
            cores,
            (row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
    return shown;
  }
}
