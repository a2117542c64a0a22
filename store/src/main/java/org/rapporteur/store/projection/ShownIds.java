package org.rapporteur.store.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Under which ids callers of one clearance see what is grouped. */
final class ShownIds {
  /** Most values bound in one statement. */
  private static final int BATCH = 500;

  private final Handle handle;
  private final int level;

  ShownIds(Handle handle, int level) {
    this.handle = handle;
    this.level = level;
  }

  /** The cores of what is shown under the ids. */
  Set<String> cores(Collection<String> ids) {
    Set<String> cores = new LinkedHashSet<>();
    for (String id : ids) {
      cores.addAll(
          strings(
              "select core from shown where id = ? and lowest <= ? and highest >= ? order by core",
              id,
              level,
              level));
    }
    return cores;
  }

  /** From the cores to the ids they are shown under. */
  Map<String, String> of(Collection<String> cores) {
    Map<String, String> shown = new HashMap<>();
    List<String> all = List.copyOf(new TreeSet<>(cores));
    for (int from = 0; from < all.size(); from += BATCH) {
      handle
          .createQuery(
              "select core, id from shown where core in (<cores>)"
                  + " and lowest <= :level and highest >= :level")
          .bindList("cores", all.subList(from, Math.min(all.size(), from + BATCH)))
          .bind("level", level)
          .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
    }
    return shown;
  }

  private List<String> strings(String sql, Object... values) {
    return handle.select(sql, values).mapTo(String.class).list();
  }
}
