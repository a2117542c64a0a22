package org.rapporteur.store.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Report;
import org.rapporteur.record.assembly.Grouping;
import org.rapporteur.record.assembly.Named;
import org.rapporteur.record.assembly.Told;
import org.rapporteur.record.assembly.Views;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.store.fate.CommitmentTable;
import org.rapporteur.store.sql.Level;
import org.rapporteur.store.sql.ReadingTable;

/** Puts together what is shown to callers of one clearance, from the ledger and its groupings. */
public final class Viewer {
  private final Handle handle;
  private final int level;
  private final Tolds tolds;
  private final ShownIds shownIds;
  private final Groupings groupings;

  public Viewer(Handle handle, int level) {
    this(handle, level, new Tolds(handle));
  }

  Viewer(Handle handle, int level, Tolds tolds) {
    this.handle = handle;
    this.level = level;
    this.tolds = tolds;
    shownIds = new ShownIds(handle, level);
    groupings = new Groupings(handle, shownIds);
  }

  /** What callers of each level see, the lowest first. */
  public static List<Viewer> all(Handle handle) {
    return all(handle, new Tolds(handle));
  }

  static List<Viewer> all(Handle handle, Tolds tolds) {
    List<Viewer> viewers = new ArrayList<>();
    for (int level = Level.LOWEST; level <= Level.HIGHEST; level++) {
      viewers.add(new Viewer(handle, level, tolds));
    }
    return viewers;
  }

  /** The engagement shown under the id. */
  public Optional<EngagementView> findEngagement(String id) {
    return engagements(List.of(id)).stream().findFirst();
  }

  /** The engagements shown under the ids, by id. */
  public List<EngagementView> engagements(Collection<String> ids) {
    List<Told> tellings = tellings(shownIds.cores(ids));
    return new Views(groupings.of(tellings)).engagements(tellings);
  }

  /** The commitments of the engagements in their order, each with what became of it. */
  public List<CommitmentView> commitments(Collection<EngagementView> engagements) {
    List<CommitmentView> bare = new ArrayList<>();
    engagements.forEach(engagement -> bare.addAll(Views.commitments(engagement)));
    return bare.isEmpty() ? bare : new CommitmentTable(handle).completed(bare, level, this::told);
  }

  /** What each report tells of the engagement shown under the id. */
  public List<Told> told(String engagement) {
    return tellings(shownIds.cores(List.of(engagement)));
  }

  /** The id of the engagement that a telling is part of. */
  String engagement(String telling) {
    String core = "e|" + telling;
    return shownIds.of(List.of(core)).getOrDefault(core, telling);
  }

  /** The ids that the parties of a telling are shown under, in their order. */
  public List<String> parties(Told told) {
    Grouping grouping = groupings.of(List.of(told));
    return told.telling().parties().stream().map(grouping::party).toList();
  }

  /** Whom it answers to: the highest handling mark they may see. */
  public Mark clearance() {
    return Level.mark(level);
  }

  /** A commitment as a telling has it. */
  public Commitment commitment(String telling, int ordinal) {
    Told told = tellings(List.of("e|" + telling)).get(0);
    return told.commitments().get(ordinal);
  }

  /** The parties shown under the ids, by id. */
  public List<PartyView> parties(Collection<String> ids) {
    Map<String, String> parties = new HashMap<>();
    Map<String, String> engagements = new HashMap<>();
    List<Named> namings = new ArrayList<>();
    for (String core : shownIds.cores(ids)) {
      String party = shownIds.of(List.of(core)).getOrDefault(core, core);
      for (Named named : namings(core)) {
        namings.add(named);
        parties.put(named.id(), party);
        if (!named.telling().equals(named.id())) {
          engagements.put(named.telling(), "e|" + named.telling());
        }
      }
    }
    Map<String, String> shown = shownIds.of(engagements.values());
    engagements.replaceAll((telling, core) -> shown.getOrDefault(core, telling));
    return new Views(new Grouping(engagements, parties, Map.of(), Map.of())).parties(namings);
  }

  private List<Named> namings(String core) {
    return handle
        .select("select * from naming where core = ? and level <= ?", core, level)
        .map(NamingRow::of)
        .list();
  }

  /** The series shown under the ids, by id. */
  public List<SeriesView> series(Collection<String> ids) {
    Set<String> members = new TreeSet<>();
    for (String core : shownIds.cores(ids)) {
      members.addAll(strings("select id from member where core = ? and level <= ?", core, level));
    }
    Set<String> engagements = new TreeSet<>();
    for (String member : members) {
      engagements.addAll(
          strings(
              "select s.id from series_member m join shown s on s.core = 'e|' || m.telling"
                  + " where m.series = ? and s.lowest <= ? and s.highest >= ?",
              member,
              level,
              level));
    }
    return Views.series(engagements(engagements)).stream()
        .filter(series -> ids.contains(series.id()))
        .toList();
  }

  /** The report with the id. */
  public ReportView report(Report report) {
    ReadingTable.Result reading = new ReadingTable(handle).result(report.id()).orElseThrow();
    List<String> engagements =
        strings(
            "select distinct s.id from telling t join shown s on s.core = t.core"
                + " where t.report = ? and s.lowest <= ? and s.highest >= ? order by s.id",
            report.id(),
            level,
            level);
    String text = "t|" + report.id();
    String copied = shownIds.of(List.of(text)).getOrDefault(text, report.id());
    return new ReportView(
        report,
        reading.status(),
        reading.reason(),
        copied.equals(report.id()) ? null : copied,
        engagements);
  }

  /** The tellings with these cores, each as its report tells it. */
  List<Told> tellings(Collection<String> cores) {
    Set<String> all = Set.copyOf(cores);
    Set<String> reports = shownIds.reports(all);
    tolds.load(reports);
    List<Told> tellings = new ArrayList<>();
    for (String id : reports) {
      for (Told told : tolds.of(id)) {
        if (all.contains("e|" + told.telling().id())) {
          tellings.add(told);
        }
      }
    }
    return tellings;
  }

  private List<String> strings(String sql, Object... values) {
    return handle.select(sql, values).mapTo(String.class).list();
  }
}
