package org.rapporteur.store.projection;

import java.util.Collection;
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
import org.rapporteur.store.packed.Packing;
import org.rapporteur.store.sql.In;
import org.rapporteur.store.sql.JudgementTable;
import org.rapporteur.store.sql.ReadingTable;
import org.rapporteur.store.sql.ReportTable;

/**
 * What each report tells, assembled from its claims when it changes, kept in few bytes and
 * remembered while in use.
 */
final class Tolds {
  /** Most reports remembered. */
  private static final int MOST = 2000;

  private static final Packing<What> PACKING = new Packing<>(What.class);

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

  /** Assembles anew what the report says, and keeps that. */
  void renew(String report) {
    What told = fetch(report);
    handle.execute(
        "insert into told (report, content) values (?, ?)"
            + " on conflict (report) do update set content = excluded.content",
        report,
        PACKING.pack(told));
    remember(report, told);
  }

  /** Fetches at once what many reports say. */
  void load(Collection<String> reports) {
    In.batches(
            handle,
            "select report, content from told where report in (<values>)",
            reports.stream().filter(report -> !known.containsKey(report)).toList(),
            (row, context) -> Map.entry(row.getString(1), row.getBytes(2)))
        .forEach(
            row -> PACKING.unpack(row.getValue()).ifPresent(told -> remember(row.getKey(), told)));
  }

  private What what(String report) {
    What told = known.get(report);
    if (told == null) {
      load(List.of(report));
      told = known.get(report);
    }
    if (told == null) {
      told = fetch(report);
      remember(report, told);
    }
    return told;
  }

  private void remember(String report, What told) {
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(report, told);
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
