package org.rapporteur.store.redact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.record.Bystander;
import org.rapporteur.record.Telling;
import org.rapporteur.record.amend.Masking;

/** From the ids that a report's things had before it was covered to those they have now. */
final class Renaming {
  private final Handle handle;
  private final Masking masking;
  private final Map<String, String> now = new HashMap<>();

  Renaming(Handle handle, Masking masking) {
    this.handle = handle;
    this.masking = masking;
  }

  /**
   * Pairs what was told with what is told now, in order; none now when the report tells nothing.
   */
  void pair(List<Telling> before, List<Telling> after) {
    for (int i = 0; i < after.size(); i++) {
      Telling old = before.get(i);
      Telling told = after.get(i);
      now.put(old.id(), told.id());
      for (int c = 0; c < told.commitments().size(); c++) {
        now.put(old.commitments().get(c), told.commitments().get(c));
      }
      int next = 0;
      for (int p = 0; p < old.parties().size(); p++) {
        if (!masking.names(old.value().participants().get(p))) {
          now.put(old.parties().get(p), told.parties().get(next++));
        }
      }
    }
  }

  /** Pairs those named besides, in order. */
  void pairBystanders(List<Bystander> before, List<Bystander> after) {
    int next = 0;
    for (Bystander old : before) {
      if (!masking.names(old.value())) {
        now.put(old.id(), after.get(next++).id());
      }
    }
  }

  /** The id that a thing has now; the same when it has no other. */
  String now(String id) {
    return now.getOrDefault(id, id);
  }

  /** Keeps the former ids of the report, so that each is answered to. */
  void keep(String report) {
    Map<String, String> all = new HashMap<>();
    handle
        .select(
            "select id, now from former where report = ?"
                + " union select id, now from renamed where report = ?",
            report,
            report)
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(entry -> all.put(entry.getKey(), now(entry.getValue())));
    all.putAll(now);
    handle.execute("delete from renamed where report = ?", report);
    all.forEach(
        (old, id) -> {
          if (!old.equals(id)) {
            handle.execute("insert into renamed values (?, ?, ?)", old, report, id);
          }
        });
  }
}
