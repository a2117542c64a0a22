package org.rapporteur.store.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Report;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Reading;
import org.rapporteur.record.assembly.Told;
import org.rapporteur.store.sql.ReadingTable;
import org.rapporteur.store.sql.ReportTable;

/** What each report tells, assembled from its claims once and remembered while in use. */
final class Tolds {
  /** Most reports remembered. */
  private static final int MOST = 2000;

  private final Handle handle;
  private final Map<String, List<Told>> known = new HashMap<>();

  Tolds(Handle handle) {
    this.handle = handle;
  }

  /** All that the report tells. */
  List<Told> of(String report) {
    List<Told> told = known.get(report);
    if (told == null) {
      told = fetch(report);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(report, told);
    }
    return told;
  }

  private List<Told> fetch(String id) {
    Report report = new ReportTable(handle).find(id, Mark.RESTRICTED).orElseThrow();
    Reading reading = new ReadingTable(handle).inForce(id).orElseThrow();
    return Told.all(report, Claims.tellings(report, reading));
  }
}
