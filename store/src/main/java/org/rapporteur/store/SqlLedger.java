package org.rapporteur.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.Resolver;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.record.Added;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Ledger;
import org.rapporteur.record.Reading;
import org.rapporteur.store.redact.Redactor;
import org.rapporteur.store.review.Fitness;
import org.rapporteur.store.sql.ActLog;
import org.rapporteur.store.sql.Database;
import org.rapporteur.store.sql.FailureTable;
import org.rapporteur.store.sql.JudgementTable;
import org.rapporteur.store.sql.ReadingTable;
import org.rapporteur.store.sql.ReportTable;
import org.rapporteur.store.sql.Signature;
import org.rapporteur.store.sql.Stamp;

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
  public Added add(
      Outcome outcome, byte[] original, String reader, Instant at, @Nullable String by) {
    Signature signature = new Signature(at, by);
    return database.write(handle -> clerk(handle).add(outcome, original, reader, signature));
  }

  /** Keeps what became of several sources, all or none. */
  List<Added> addAll(List<Incoming> all, String reader, Instant at, @Nullable String by) {
    Signature signature = new Signature(at, by);
    return database.write(handle -> clerk(handle).addAll(all, reader, signature));
  }

  /** Makes the projections anew. */
  void rebuild() {
    database.write(
        handle -> {
          clerk(handle).rebuild();
          return handle;
        });
  }

  /** Finds what became of commitments, if the record comes from before that was kept. */
  void fillFates() {
    if (database.read(handle -> new Stamp(handle).isThere(Stamp.FATES))) {
      database.write(
          handle -> {
            clerk(handle).fillFates();
            return handle;
          });
    }
  }

  /** What takes things out of the record behind the handle. */
  Redactor redactor(Handle handle, Instant at) {
    return new Redactor(handle, salts, at);
  }

  /** Who writes into the record behind the handle. */
  Clerk clerk(Handle handle) {
    return new Clerk(handle, salts, resolver);
  }

  @Override
  public void judge(Judgement judgement) {
    Instant at = judgement.at();
    if (at == null) {
      throw new IllegalArgumentException("only persons' judgements are kept: " + judgement.id());
    }
    database.write(
        handle -> {
          clerk(handle).judge(judgement, Signature.of(judgement, at));
          Fitness.check(handle, judgement);
          return judgement;
        });
  }

  /** Keeps a judgement made elsewhere. */
  void take(Judgement judgement) {
    Instant at = judgement.at();
    if (at == null) {
      throw new IllegalArgumentException("only persons' judgements are kept: " + judgement.id());
    }
    database.write(
        handle -> {
          Fitness.checkQuote(handle, judgement);
          clerk(handle).judge(judgement, Signature.of(judgement, at));
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

  /** True when these bytes, standing at this address if any, were read by this reader and kept. */
  boolean isRead(String bytesSha256, String url, String reader) {
    return database.read(handle -> new ReportTable(handle).isRead(bytesSha256, url, reader));
  }

  @Override
  public List<String> listBringers(String id, Mark clearance) {
    return database.read(
        handle ->
            new ReportTable(handle)
                .find(id, clearance)
                .map(report -> ActLog.authors(handle, ActLog.READ, report.id()))
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
