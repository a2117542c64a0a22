package org.rapporteur.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.Resolver;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.record.Added;
import org.rapporteur.record.Arrival;
import org.rapporteur.record.Ids;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Ledger;
import org.rapporteur.record.Reading;
import org.rapporteur.store.projection.Changes;
import org.rapporteur.store.projection.Projector;
import org.rapporteur.store.sql.*;

/** The ledger in a database. Safe for use by many threads and processes, which take turns. */
final class SqlLedger implements Ledger {
  private final Database database;
  private final RandomGenerator salts;
  private final Resolver resolver;

  SqlLedger(Database database, RandomGenerator salts, Resolver resolver) {
    this.database = database;
    this.salts = salts;
    this.resolver = resolver;
  }

  @Override
  public Added add(Outcome outcome, byte[] original, String reader, Instant at) {
    return database.write(handle -> add(handle, outcome, original, reader, at));
  }

  private Added add(Handle handle, Outcome outcome, byte[] original, String reader, Instant at) {
    FailureTable failures = new FailureTable(handle);
    if (outcome instanceof Outcome.Failed failed) {
      if (failures.keep(failed, at)) {
        log(handle, "fail", failed.id(), failed.reason(), at);
      }
      return new Added(failed.id(), Added.Fate.FAILED, List.of(), failed.reason());
    }
    Report report =
        outcome instanceof Outcome.Kept kept ? kept.report() : ((Outcome.Skipped) outcome).report();
    failures.clear(report);
    ReportTable reports = new ReportTable(handle);
    ReadingTable readings = new ReadingTable(handle);
    Report known = reports.findKnown(report, Ids.sha256(original)).orElse(null);
    Report named = known == null ? report : Arrival.under(known, report);
    Reading reading = Arrival.reading(outcome, named, reader);
    Arrival arrival = arrival(known, named, reading, reports, readings);
    if (known != null && !known.id().equals(report.id())) {
      reports.addAlias(report.id(), known.id());
    }
    switch (arrival.fate()) {
      case NEW, NEXT_VERSION -> reports.keep(named, original, at);
      case REREAD -> reports.update(named);
      case KNOWN, FAILED -> {
        return arrival.added(named, readings.inForce(named.id()).orElseThrow());
      }
    }
    readings.keep(reading, reports.version(named.id()), at);
    log(handle, "read", named.id(), reading.toString(), at);
    project(handle, projector -> projector.update(named.id()));
    return arrival.added(named, reading);
  }

  private static Arrival arrival(
      @Nullable Report known,
      Report named,
      Reading reading,
      ReportTable reports,
      ReadingTable readings) {
    if (known == null) {
      return Arrival.first(named);
    }
    Set<String> texts = reports.texts(known.id());
    Reading inForce = readings.inForce(known.id()).orElseThrow();
    return Arrival.again(known, texts, inForce, named, reading);
  }

  /** Makes the projections anew. */
  void rebuild() {
    database.write(
        handle -> {
          Projector.clear(handle);
          project(
              handle,
              projector ->
                  new ReportTable(handle).list(Mark.RESTRICTED).forEach(projector::update));
          return handle;
        });
  }

  private void project(Handle handle, Consumer<Projector> change) {
    Projector projector = new Projector(handle, resolver);
    change.accept(projector);
    long position = ActLog.lastPosition(handle);
    new Changes(handle).mark(projector.settle(), position);
    new Stamp(handle).set(Stamp.PROJECTIONS, position);
  }

  private void log(Handle handle, String act, String subject, String content, Instant at) {
    new ActLog(handle, salts).add(act, subject, content, at);
  }

  @Override
  public void judge(Judgement judgement) {
    Instant at = judgement.at();
    if (at == null) {
      throw new IllegalArgumentException("only persons' judgements are kept: " + judgement.id());
    }
    database.write(
        handle -> {
          if (new JudgementTable(handle).keep(judgement)) {
            log(handle, judgement.act().label(), judgement.id(), judgement.toString(), at);
            project(handle, projector -> projector.reconsider(judgement));
          }
          return judgement;
        });
  }

  @Override
  public List<Judgement> listJudgements() {
    return database.read(handle -> new JudgementTable(handle).list());
  }

  @Override
  public List<String> listReports(Mark clearance) {
    return database.read(handle -> new ReportTable(handle).list(clearance));
  }

  @Override
  public Optional<Report> findReport(String id, Mark clearance) {
    return database.read(handle -> new ReportTable(handle).find(id, clearance));
  }

  @Override
  public Optional<Reading> findReading(String id, Mark clearance) {
    return database.read(
        handle ->
            new ReportTable(handle)
                .find(id, clearance)
                .flatMap(report -> new ReadingTable(handle).inForce(report.id())));
  }

  @Override
  public List<Reading> listReadings(String id, Mark clearance) {
    return database.read(
        handle ->
            new ReportTable(handle)
                .find(id, clearance)
                .map(report -> new ReadingTable(handle).all(report.id()))
                .orElse(List.of()));
  }

  @Override
  public Optional<byte[]> findOriginal(String id, Mark clearance) {
    return database.read(
        handle -> {
          ReportTable reports = new ReportTable(handle);
          return reports.find(id, clearance).flatMap(report -> reports.original(report.id()));
        });
  }

  @Override
  public List<Outcome.Failed> listFailures() {
    return database.read(handle -> new FailureTable(handle).list());
  }

  @Override
  public long position() {
    return database.read(handle -> ActLog.lastPosition(handle));
  }

  @Override
  public void close() {
    database.close();
  }
}
