package org.rapporteur.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.Mark;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Judgement.Ruling;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.store.projection.Sight;
import org.rapporteur.store.review.Doubts;
import org.rapporteur.store.review.Drafting;
import org.rapporteur.store.review.Members;
import org.rapporteur.store.review.Unfit;
import org.rapporteur.store.sql.ActLog;
import org.rapporteur.store.sql.Database;
import org.rapporteur.store.sql.Level;

/** What persons look at and decide about a record. */
public final class Review {
  private final Database database;
  private final SqlLedger ledger;

  Review(Database database, SqlLedger ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  /**
   * Keeps a person's judgement and shows the record by it; throws {@link Unfit}, and keeps nothing,
   * when it does not fit what is on record.
   */
  public void judge(Judgement judgement) {
    ledger.judge(judgement);
  }

  /**
   * Keeps a judgement made elsewhere, even if what it is on is not on record yet; throws {@link
   * Unfit} when its quote does not stand in a text that is.
   */
  public void take(Judgement judgement) {
    ledger.take(judgement);
  }

  /** What a person should look at: the doubtful only, what affects most first. */
  public List<Doubt> doubts(Mark clearance, int most) {
    return database.read(handle -> new Doubts(handle, Level.of(clearance)).list(most));
  }

  /** A decision put so that it holds on to the words of reports. */
  public Ruling draft(Mark clearance, Function<Drafting, Ruling> draft) {
    return database.read(handle -> draft.apply(new Drafting(handle, Level.of(clearance))));
  }

  /** Ids of all that is shown under the id, as reports name or tell it, sorted. */
  public List<String> members(String shown, Mark clearance) {
    return database.read(handle -> Members.of(handle, shown, Level.of(clearance)));
  }

  /** The report that names or tells what goes by this id of its own, if the caller may see it. */
  public Optional<String> teller(String member, Mark clearance) {
    return database.read(handle -> Members.report(handle, member, Level.of(clearance)));
  }

  /**
   * The judgements of persons on what the caller may see, by id, marked with what withdrew them.
   */
  public List<Judgement> judgements(Mark clearance) {
    return database.read(handle -> new Sight(handle, Level.of(clearance)).judgements());
  }

  /** Who did what, in order. */
  public List<ActLog.Entry> log() {
    return database.read(ActLog::list);
  }
}
