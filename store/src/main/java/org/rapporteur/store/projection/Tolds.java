package org.rapporteur.store.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Report;
import org.rapporteur.record.Bystander;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Reading;
import org.rapporteur.record.amend.Amended;
import org.rapporteur.record.amend.Amendments;
import org.rapporteur.record.assembly.Told;
import org.rapporteur.store.sql.JudgementTable;
import org.rapporteur.store.sql.ReadingTable;
import org.rapporteur.store.sql.ReportTable;

/** What each report tells, assembled from its claims once and remembered while in use. */
final class Tolds {
  /** Most reports remembered. */
  private static final int MOST = 2000;

  private final Handle handle;
  private final Map<String, What> known = new HashMap<>();
  private @Nullable Amendments amendments;

  Tolds(Handle handle) {
    this.handle = handle;
  }

  /**
   * What a report says.
   *
   * @param told what it tells
   * @param bystanders whom it names besides
   * @param attached ids of the judgements on values that find their words in it
   */
  private record What(List<Told> told, List<Bystander> bystanders, Set<String> attached) {}

  /** All that the report tells. */
  List<Told> of(String report) {
    return what(report).told;
  }

  /** Whom the report names besides. */
  List<Bystander> bystanders(String report) {
    return what(report).bystanders;
  }

  /** Ids of the judgements on values that find their words in the report. */
  Set<String> attached(String report) {
    return what(report).attached;
  }

  private What what(String report) {
    What told = known.get(report);
    if (told == null) {
      told = fetch(report);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(report, told);
    }
    return told;
  }

  private What fetch(String id) {
    Report report = new ReportTable(handle).find(id, Mark.RESTRICTED).orElseThrow();
    Reading reading = new ReadingTable(handle).inForce(id).orElseThrow();
    List<Bystander> bystanders = Claims.bystanders(reading);
    Amended amended = amended(report, reading);
    return new What(Told.all(report, amended, bystanders), bystanders, amended.attached());
  }

  private Amended amended(Report report, Reading reading) {
    if (amendments == null) {
      amendments = Amendments.of(new JudgementTable(handle).list());
    }
    return amendments.apply(
        report, Claims.tellings(report, reading), new Former(handle).of(report.id()));
  }
}
