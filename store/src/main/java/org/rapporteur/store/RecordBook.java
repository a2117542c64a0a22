package org.rapporteur.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.Resolver;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.record.Added;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Ledger;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.record.view.Whole;
import org.rapporteur.store.search.Hit;
import org.rapporteur.store.search.Search;
import org.rapporteur.store.sql.Database;
import org.rapporteur.store.sql.StoreException;

/**
 * The record: what is kept, how it is shown, and the search over it, in one file with an index
 * beside it, or on a server. Every question takes the highest handling mark the caller may see and
 * is answered from those reports alone. Safe for use by many threads and processes.
 */
public final class RecordBook implements AutoCloseable {
  private final Database database;
  private final SqlLedger ledger;
  private final Answers answers;
  private final Overview overview;
  private final Owed owed;
  private final Search search;
  private final Review review;
  private final Erasure erasure;
  private final Restoration restoration;

  private RecordBook(Place place, Resolver resolver, RandomGenerator salts) {
    database = Database.at(place.name());
    search = new Search(database, place.index());
    ledger = new SqlLedger(database, salts, resolver);
    answers = new Answers(database, resolver);
    overview = new Overview(database);
    owed = new Owed(database, overview);
    review = new Review(database, ledger);
    erasure = new Erasure(database, ledger, search, place.file());
    restoration = new Restoration(database, place.folder(), resolver, salts);
    ledger.fillFates();
  }

  /**
   * Opens the record in a file, made when missing; throws {@link StoreException} when it cannot be.
   *
   * @param file the record; its index lies beside it, named after it with {@code .index}
   * @param resolver decides which things are one
   * @param salts for the log of acts; must not be foreseeable outside tests
   */
  public static RecordBook open(Path file, Resolver resolver, RandomGenerator salts) {
    return open(Place.of(file.toString()), resolver, salts);
  }

  /** The same of a record wherever it is; one on a server has its index in the working folder. */
  public static RecordBook open(Place place, Resolver resolver, RandomGenerator salts) {
    return new RecordBook(place, resolver, salts);
  }

  /** Puts a copy of the whole into another record; throws when that is not empty. */
  public void copyTo(RecordBook other) {
    database.copyTo(other.database);
  }

  /** What is kept, for those who need it as it was told. */
  public Ledger ledger() {
    return ledger;
  }

  /** Keeps what became of a source; see {@link Ledger#add}. */
  public Added add(Outcome outcome, byte[] original, String reader, Instant at) {
    return ledger.add(outcome, original, reader, at);
  }

  /** The same, brought by a person of this name, or by nobody who gave one. */
  public Added add(
      Outcome outcome, byte[] original, String reader, Instant at, @Nullable String by) {
    return ledger.add(outcome, original, reader, at, by);
  }

  /**
   * Keeps what became of several sources in one act: all of it is kept once this returns, and
   * nothing before. The record is the same as when they are added one by one, and sooner made.
   *
   * @param by who brings them, or null for nobody who gave a name
   */
  public List<Added> addAll(List<Incoming> all, String reader, Instant at, @Nullable String by) {
    return ledger.addAll(all, reader, at, by);
  }

  /** True when these bytes, standing at this address if any, were read by this reader and kept. */
  public boolean isRead(String bytesSha256, String url, String reader) {
    return ledger.isRead(bytesSha256, url, reader);
  }

  /** What persons look at and decide. */
  public Review review() {
    return review;
  }

  /** What erases from the record for good. */
  public Erasure erasure() {
    return erasure;
  }

  /** Keeps a person's judgement; see {@link Review#judge}. */
  public void judge(Judgement judgement) {
    review.judge(judgement);
  }

  /** Engagements that match, by first day, then id; unknown days last. */
  public List<EngagementView> engagements(Query query) {
    return answers.engagements(query);
  }

  /** Parties that match, by id. */
  public List<PartyView> parties(Query query) {
    return answers.parties(query);
  }

  /** Series that match, by id. */
  public List<SeriesView> series(Query query) {
    return answers.series(query);
  }

  /** Commitments of the engagements that match, by id. */
  public List<CommitmentView> commitments(Query query) {
    return owed.list(query, null);
  }

  /** What was promised, and how it stands. */
  public Owed owed() {
    return owed;
  }

  /** Disagreements of the engagements that match, in their order. */
  public List<Disagreement> disagreements(Query query) {
    return answers.disagreements(query);
  }

  /** Reports that match, by id. */
  public List<ReportView> reports(Query query) {
    return answers.reports(query);
  }

  /** All that is on record and matches, each list by id. Judgements are given whole. */
  public Whole exportAll(Query query) {
    return answers.exportAll(query);
  }

  /** How much there is and where the record stands. */
  public Overview overview() {
    return overview;
  }

  /** The entry that goes, or once went, by this id. */
  public Optional<Entry> find(String id, Mark clearance) {
    return answers.find(id, clearance);
  }

  /**
   * What fits the words best among reports and engagements; see {@link Search#find}. The index is
   * brought up to date first.
   */
  public List<Hit> search(String words, Query query) {
    return search.find(words, query);
  }

  /** Brings the index up to date, so that the next search need not. */
  public void index() {
    search.catchUp();
  }

  /** Writes a copy of the record, as it is at this moment, while others use it. */
  public void backup(Path to) {
    database.backup(to);
  }

  /**
   * Puts a backup in the place of all that is on record, if it verifies; what was redacted since it
   * was made stays redacted. Others may go on using the record.
   */
  public Verification restore(Path from) {
    Verification verification = restoration.from(from);
    if (verification.failures().isEmpty()) {
      ledger.fillFates();
      search.renew();
    }
    return verification;
  }

  /** Makes the projections and the index anew from claims and judgements. */
  public void rebuild() {
    ledger.rebuild();
    search.rebuild();
  }

  /** Every row of the projections in words, sorted: equal dumps show equal records. */
  List<String> dump() {
    return database.read(Rows::of);
  }

  /**
   * Re-reads every claim's quote at its offsets in the kept text; checks claims, texts and bytes
   * against their hashes and the log of acts against itself.
   */
  public Verification verify() {
    return database.read(handle -> new Verifier(handle).verify());
  }

  @Override
  public void close() {
    search.close();
    ledger.close();
  }
}
