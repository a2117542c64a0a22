package org.rapporteur.app.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.fetch.Fetched;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.app.fetch.Unfetched;
import org.rapporteur.app.intake.Arrivals;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.app.intake.Taken;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Upload;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.read.Document;
import org.rapporteur.record.Added;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.RecordBook;

/** A record opened for as long as people work with it. Safe for many threads. */
public final class Desk implements AutoCloseable {
  private final Program program;
  private final RecordBook book;
  private final Mark clearance;
  private final Memory entries = new Memory(1000);
  private final Memory lists = new Memory(100);
  private final Collection<String> hosts;
  private final @Nullable Desk whole;
  private @Nullable Intake intake;
  private @Nullable Fetcher fetcher;

  /**
   * A desk over the record in a file, made when missing.
   *
   * @param clearance the highest handling mark that those who ask may see
   */
  public Desk(Program program, Path file, Mark clearance) {
    this(program, program.open(file), clearance, List.of());
  }

  /**
   * A desk over an open record, which it closes, fetching also from these hosts, wherever they lie.
   *
   * @param hosts names of hosts that may lie outside the public Internet
   */
  public Desk(Program program, RecordBook book, Mark clearance, Collection<String> hosts) {
    this.program = program;
    this.hosts = List.copyOf(hosts);
    whole = null;
    this.clearance = clearance;
    this.book = book;
  }

  private Desk(Desk whole, Mark clearance) {
    this.whole = whole;
    this.clearance = clearance;
    program = whole.program;
    book = whole.book;
    hosts = whole.hosts;
  }

  /** The same desk for those who may see no more than the mark; it closes with this one. */
  public Desk seenUpTo(Mark mark) {
    return mark.compareTo(clearance) >= 0 ? this : new Desk(this, mark);
  }

  /** The record. */
  public RecordBook book() {
    return book;
  }

  /** The program that it is part of. */
  public Program program() {
    return program;
  }

  /** The highest handling mark that those who ask may see. */
  public Mark clearance() {
    return clearance;
  }

  /** Where the record stands and who tells it: while it is the same, every answer is. */
  public String stamp() {
    return Program.version() + "-" + book.overview().stamp();
  }

  /** The entry that goes, or once went, by this id. */
  public Optional<Entry> find(String id) {
    return entries.answer(book.overview().stamp(), id, () -> book.find(id, clearance));
  }

  /**
   * What a list, or what is counted of it, comes to: worked out once for each state of the record.
   *
   * @param what names the list and its type
   */
  public <T> T list(String what, Query query, Supplier<T> fresh) {
    return lists.answer(book.overview().stamp(), List.of(what, query), fresh);
  }

  /** All that a person should look at, what affects most first. */
  public List<Doubt> doubts() {
    return list(
        "doubts", Query.all(clearance), () -> book.review().doubts(clearance, Integer.MAX_VALUE));
  }

  /** The entry of this sort that goes by this id; throws {@link Problem} when there is none. */
  public <T extends Entry> T get(Class<T> sort, String id) {
    return find(id)
        .filter(sort::isInstance)
        .map(sort::cast)
        .orElseThrow(() -> Problem.notFound(id));
  }

  /** Reads what somebody unnamed brought and keeps it and what it says. */
  public List<Arrived> take(List<Upload> uploads, Mark mark) {
    return take(uploads, mark, null);
  }

  /**
   * Reads what was brought and keeps it and what it says.
   *
   * @param by name of who brought it, or null where nobody signs in
   */
  public List<Arrived> take(List<Upload> uploads, Mark mark, @Nullable String by) {
    List<Arrived> arrived = new ArrayList<>();
    for (Upload upload : uploads) {
      Document document = new Document(upload.name(), null, null, null, mark, upload.bytes()::open);
      intake().take(document, taken -> arrived.add(keep(taken, by)));
    }
    return arrived;
  }

  /**
   * Fetches what stands at an address of the web, reads it and keeps it and what it says.
   *
   * @param by name of who asked for it, or null where nobody signs in
   */
  public List<Arrived> fetch(String address, Mark mark, @Nullable String by) {
    try {
      Fetched fetched = fetcher().fetch(address);
      String at = fetched.address().toString();
      Document document = new Document(at, null, at, fetched.type(), mark, fetched.bytes()::open);
      List<Arrived> arrived = new ArrayList<>();
      intake().take(document, taken -> arrived.add(keep(taken, by)));
      return arrived;
    } catch (Unfetched e) {
      return List.of(new Arrived(address, Arrived.Fate.FAILED, e.why(), null, List.of()));
    }
  }

  private synchronized Fetcher fetcher() {
    if (whole != null) {
      return whole.fetcher();
    }
    Fetcher now = fetcher;
    if (now == null) {
      now = Fetcher.allowing(hosts);
      fetcher = now;
    }
    return now;
  }

  private Arrived keep(Taken taken, @Nullable String by) {
    Outcome outcome = taken.outcome();
    Added added =
        book.add(outcome, taken.bytes(), Program.version(), program.clock().instant(), by);
    String source = Arrivals.place(outcome);
    if (outcome instanceof Outcome.Failed failed) {
      String where = failed.where().isEmpty() ? "" : ", " + failed.where();
      String reason = failed.stage() + where + ": " + failed.reason();
      return new Arrived(source, Arrived.Fate.FAILED, reason, null, List.of());
    }
    boolean known = added.fate() == Added.Fate.KNOWN;
    if (known && book.find(added.report(), clearance).isEmpty()) {
      // Of what is on record but not theirs to see, callers learn nothing they did not bring.
      return new Arrived(source, Arrived.Fate.KNOWN, "", null, List.of());
    }
    String reason = outcome instanceof Outcome.Skipped skipped ? skipped.reason() : added.note();
    Arrived.Fate fate =
        known
            ? Arrived.Fate.KNOWN
            : outcome instanceof Outcome.Skipped ? Arrived.Fate.SKIPPED : Arrived.Fate.KEPT;
    return new Arrived(source, fate, reason, added.report(), added.engagements());
  }

  /** Loads the languages when the first report is brought. */
  private synchronized Intake intake() {
    if (whole != null) {
      return whole.intake();
    }
    Intake now = intake;
    if (now == null) {
      now = program.intake();
      intake = now;
    }
    return now;
  }

  @Override
  public synchronized void close() {
    if (fetcher != null) {
      fetcher.close();
    }
    if (whole == null) {
      book.close();
    }
  }
}
