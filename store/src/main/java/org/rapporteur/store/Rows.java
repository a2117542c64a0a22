package org.rapporteur.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Ids;
import org.rapporteur.store.projection.Projector;

/** The rows of the projections in words, by which records are compared. */
final class Rows {
  private Rows() {}

  /** All but the positions reached, sorted. */
  static List<String> of(Handle handle) {
    return Projector.TABLES.stream()
        .filter(table -> !table.equals("stamp"))
        .flatMap(
            table ->
                handle
                    .createQuery("select * from " + table)
                    .mapToMap()
                    .map(row -> table + " " + plain(row))
                    .list()
                    .stream())
        .sorted()
        .toList();
  }

  private static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> row) {
    Map<String, @Nullable Object> plain = new TreeMap<>(row);
    plain.replaceAll((name, value) -> value instanceof byte[] b ? Ids.sha256(b) : value);
    return plain;
  }
}
