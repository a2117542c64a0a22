package org.rapporteur.store;

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
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Reading;
import org.rapporteur.store.projection.Changes;
import org.rapporteur.store.projection.Projector;
import org.rapporteur.store.redact.Gate;
import org.rapporteur.store.sql.ActLog;
import org.rapporteur.store.sql.FailureTable;
import org.rapporteur.store.sql.JudgementTable;
import org.rapporteur.store.sql.ReadingTable;
import org.rapporteur.store.sql.ReportTable;
import org.rapporteur.store.sql.Signature;
import org.rapporteur.store.sql.Stamp;

/** Writes into the ledger, within one transaction, and brings the projections after it. */
final class Clerk {
  /** So many reports are put together at once when all are made anew. */
  private static final int AT_ONCE = 200;

  private final Handle handle;
  private final RandomGenerator salts;
  private final Resolver resolver;

  /** Gathers what has changed and is not put together yet. */
  private @Nullable Projector gathering;

  Clerk(Handle handle, RandomGenerator salts, Resolver resolver) {
    this.handle = handle;
    this.salts = salts;
    this.resolver = resolver;
  }

  /** Keeps what became of a source. */
  Added add(Outcome outcome, byte[] original, String reader, Signature signature) {
    Added added = take(outcome, original, reader, signature);
    settle();
    return added;
  }

  /** Keeps what became of several sources; what they tell is put together once. */
  List<Added> addAll(List<Incoming> all, String reader, Signature signature) {
    List<Added> added =
        all.stream()
            .map(each -> take(each.outcome(), each.original().get(), reader, signature))
            .toList();
    settle();
    return added;
  }

  private Added take(Outcome outcome, byte[] original, String reader, Signature signature) {
    FailureTable failures = new FailureTable(handle);
    if (outcome instanceof Outcome.Failed failed) {
      if (failures.keep(failed, signature.at())) {
        log("fail", failed.id(), failed.reason(), signature);
      }
      return new Added(failed.id(), Added.Fate.FAILED, List.of(), failed.reason());
    }
    Optional<Gate.Admitted> admitted = new Gate(handle).admit(outcome, original);
    return admitted.isPresent()
        ? keep(admitted.get(), reader, signature)
        : new Added(outcome.id(), Added.Fate.KNOWN, List.of(), "redacted before; not kept");
  }

  private Added keep(Gate.Admitted admitted, String reader, Signature signature) {
    Outcome outcome = admitted.outcome();
    FailureTable failures = new FailureTable(handle);
    Report report =
        outcome instanceof Outcome.Kept kept ? kept.report() : ((Outcome.Skipped) outcome).report();
    failures.clear(report);
    ReportTable reports = new ReportTable(handle);
    ReadingTable readings = new ReadingTable(handle);
    Report known = reports.findKnown(report, admitted.hash()).orElse(null);
    if (known != null && isRedacted(known.id(), readings)) {
      return new Added(known.id(), Added.Fate.KNOWN, List.of(), "redacted before; not kept");
    }
    Report named = known == null ? report : Arrival.under(known, report);
    Reading reading = Arrival.reading(outcome, named, reader);
    Arrival arrival = arrival(known, named, reading, reports, readings);
    if (known != null && !known.id().equals(report.id())) {
      reports.addAlias(report.id(), known.id());
    }
    switch (arrival.fate()) {
      case NEW, NEXT_VERSION -> reports.keep(named, admitted.original(), signature.at());
      case REREAD -> reports.update(named);
      case KNOWN, FAILED -> {
        return arrival.added(named, readings.inForce(named.id()).orElseThrow());
      }
    }
    readings.keep(reading, reports.version(named.id()), signature.at());
    log(ActLog.READ, named.id(), reading.written(), signature);
    if (arrival.fate() == Added.Fate.NEW) {
      gathering().update(named.id());
    } else {
      project(projector -> projector.update(named.id()));
    }
    return arrival.added(named, reading);
  }

  private static boolean isRedacted(String report, ReadingTable readings) {
    return readings.inForce(report).filter(r -> r.status().equals(Gate.REDACTED)).isPresent();
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

  /** Keeps a person's judgement, once. */
  void judge(Judgement judgement, Signature signature) {
    if (new JudgementTable(handle).keep(judgement)) {
      log(judgement, signature);
      project(projector -> projector.reconsider(judgement));
    }
  }

  /** Makes the projections anew. */
  void rebuild() {
    Projector.clear(handle);
    List<String> all = new ReportTable(handle).list(Mark.RESTRICTED);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      project(projector -> some.forEach(projector::update));
    }
  }

  /** Finds the fates of commitments, where the record was kept before they were. */
  void fillFates() {
    Stamp stamp = new Stamp(handle);
    if (stamp.isThere(Stamp.FATES)) {
      new Projector(handle, resolver).fillFates();
      stamp.remove(Stamp.FATES);
    }
  }

  /** Brings the projections after a change. */
  void project(Consumer<Projector> change) {
    settle();
    change.accept(gathering());
    settle();
  }

  private Projector gathering() {
    Projector now = gathering;
    if (now == null) {
      now = new Projector(handle, resolver);
      gathering = now;
    }
    return now;
  }

  /** Puts together what was gathered. */
  private void settle() {
    Projector gathered = gathering;
    if (gathered != null) {
      gathering = null;
      long position = ActLog.lastPosition(handle);
      new Changes(handle).mark(gathered.settle(), position);
      new Stamp(handle).set(Stamp.PROJECTIONS, position);
    }
  }

  /** Logs a person's judgement. */
  void log(Judgement judgement, Signature signature) {
    log(judgement.act().label(), judgement.id(), judgement.written(), signature);
  }

  private void log(String act, String subject, String content, Signature signature) {
    new ActLog(handle, salts).add(act, subject, content, signature);
  }
}
