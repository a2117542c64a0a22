package org.rapporteur.store.projection;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.identity.Fingerprint;
import org.rapporteur.store.sql.In;

/** The fingerprints of the reports' texts. */
final class TraceTable {
  private final Handle handle;

  TraceTable(Handle handle) {
    this.handle = handle;
  }

  /** The fingerprint of a report's text. */
  Optional<Fingerprint> find(String report) {
    return handle
        .select("select hashes from trace where report = ?", report)
        .mapTo(String.class)
        .findOne()
        .map(TraceTable::read);
  }

  /** The fingerprints of the texts of many reports. */
  Map<String, Fingerprint> find(Collection<String> reports) {
    Map<String, Fingerprint> found = new HashMap<>();
    In.batches(
            handle,
            "select report, hashes from trace where report in (<values>)",
            reports,
            (row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(row -> found.put(row.getKey(), read(row.getValue())));
    return found;
  }

  /** Replaces the fingerprint of a report's text. */
  void replace(String report, Fingerprint trace) {
    String hashes =
        trace.hashes().stream()
            .map(hash -> Integer.toHexString(hash))
            .collect(Collectors.joining(" "));
    handle.execute(
        "insert into trace (report, hashes) values (?, ?)"
            + " on conflict (report) do update set hashes = excluded.hashes",
        report,
        hashes);
  }

  private static Fingerprint read(String hashes) {
    return new Fingerprint(
        hashes.isEmpty()
            ? List.of()
            : Arrays.stream(hashes.split(" "))
                .map(hash -> Integer.parseUnsignedInt(hash, 16))
                .toList());
  }
}
