package org.rapporteur.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.rapporteur.identity.Resolver;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.record.Added;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Ledger;
import org.rapporteur.record.assembly.Projection;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.record.view.Whole;

/**
 * The record: what is kept, how it is shown, and the search over it, in one file with an index
 * beside it. Every question takes the highest handling mark the caller may see and is answered from
 * those reports alone. Safe for use by many threads and processes.
 */
public final class RecordBook implements AutoCloseable {
  private final SqlLedger ledger;
  private final Resolver resolver;

  private RecordBook(SqlLedger ledger, Resolver resolver) {
    this.ledger = ledger;
    this.resolver = resolver;
  }

  /**
   * Opens the record in a file, made when missing; throws {@link StoreException} when it cannot be.
   *
   * @param file the record; its index lies beside it, named after it with {@code .index}
   * @param resolver decides which things are one
   * @param salts for the log of acts; must not be foreseeable outside tests
   */
  public static RecordBook open(Path file, Resolver resolver, RandomGenerator salts) {
    return new RecordBook(new SqlLedger(Database.open(file), salts), resolver);
  }

  /** What is kept, for those who need it as it was told. */
  public Ledger ledger() {
    return ledger;
  }

  /** Keeps what became of a source; see {@link Ledger#add}. */
  public Added add(Outcome outcome, byte[] original, String reader, Instant at) {
    return ledger.add(outcome, original, reader, at);
  }

  /** Keeps a person's judgement and shows the record by it. */
  public void judge(Judgement judgement) {
    ledger.judge(judgement);
  }

  /** Engagements that match, by first day, then id; unknown days last. */
  public List<EngagementView> engagements(Query query) {
    return select(query).engagements();
  }

  /** Parties that match, by id. */
  public List<PartyView> parties(Query query) {
    return select(query).parties();
  }

  /** Series that match, by id. */
  public List<SeriesView> series(Query query) {
    return select(query).series();
  }

  /** Commitments that match, by id. */
  public List<CommitmentView> commitments(Query query) {
    return select(query).commitments();
  }

  /** Disagreements of the engagements that match, in their order. */
  public List<Disagreement> disagreements(Query query) {
    return select(query).disagreements();
  }

  /** Reports that match, by id. */
  public List<ReportView> reports(Query query) {
    return select(query).reports();
  }

  /** All that is on record and matches, each list by id; the limit does not apply. */
  public Whole exportAll(Query query) {
    return select(query);
  }

  private Whole select(Query query) {
    return Projection.of(ledger, resolver, query.clearance());
  }

  /** The entry that goes, or once went, by this id. */
  public Optional<Entry> find(String id, Mark clearance) {
    Whole whole = Projection.of(ledger, resolver, clearance);
    return Stream.of(
            whole.engagements(),
            whole.parties(),
            whole.series(),
            whole.commitments(),
            whole.reports())
        .flatMap(List::stream)
        .map(Entry.class::cast)
        .filter(entry -> answers(entry, id))
        .findFirst();
  }

  private static boolean answers(Entry entry, String id) {
    return entry.id().equals(id)
        || entry instanceof EngagementView engagement && engagement.members().contains(id);
  }

  /** Re-reads every claim's quote at its offsets in the kept text, and the log's chain. */
  public Verification verify() {
    long checked = 0;
    List<String> failures = new ArrayList<>();
    for (String id : ledger.listReports(Mark.RESTRICTED)) {
      Report report = ledger.findReport(id, Mark.RESTRICTED).orElseThrow();
      for (Claim claim : ledger.findReading(id, Mark.RESTRICTED).orElseThrow().claims()) {
        checked++;
        if (!claim.isWhole() || !claim.words().standsIn(report.text())) {
          failures.add(report.id() + ": " + claim.id() + " " + claim.words().path());
        }
      }
    }
    return new Verification(checked, failures);
  }

  @Override
  public void close() {
    ledger.close();
  }
}
