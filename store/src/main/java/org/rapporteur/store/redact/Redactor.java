package org.rapporteur.store.redact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.record.Arrival;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Telling;
import org.rapporteur.record.amend.Masking;
import org.rapporteur.store.sql.ActLog;
import org.rapporteur.store.sql.ReadingTable;
import org.rapporteur.store.sql.ReportTable;
import org.rapporteur.store.sql.Signature;
import org.rapporteur.store.sql.StoreException;

/** Takes words, or whole reports, out of all that is kept; within one transaction. */
public final class Redactor {
  private final Handle handle;
  private final RandomGenerator random;
  private final Instant at;
  private final ReportTable reports;
  private final ReadingTable readings;
  private final KeyedList list;

  /**
   * A redactor.
   *
   * @param random for keys and salts; must not be foreseeable outside tests
   * @param at the moment, for the log
   */
  public Redactor(Handle handle, RandomGenerator random, Instant at) {
    this.handle = handle;
    this.random = random;
    this.at = at;
    reports = new ReportTable(handle);
    readings = new ReadingTable(handle);
    list = new KeyedList(handle);
  }

  /**
   * Covers the forms, and single words of them where asked; gives the reports touched. Throws
   * {@link StoreException}, before anything is changed, when a form stands in an id: ids are part
   * of the log of acts, which would break without them.
   */
  public Set<String> words(Collection<String> forms, boolean single) {
    Mask whole = Mask.of(forms);
    ids()
        .filter(whole::isIn)
        .findFirst()
        .ifPresent(
            id -> {
              throw new StoreException(
                  "nothing is redacted: the words stand in the id “"
                      + id
                      + "”, which the log of acts holds for good; make a record without that"
                      + " report, or add it under another id to a new one",
                  null);
            });
    Mask mask = single ? whole.withWords() : whole;
    mask.forms().forEach(form -> list.add(KeyedList.FORM, form, random));
    mask.words().forEach(word -> list.add(KeyedList.WORD, word, random));
    Set<String> touched = new TreeSet<>();
    for (String id : reports.list(Mark.RESTRICTED)) {
      if (stands(whole, id)) {
        Report report = reports.find(id, Mark.RESTRICTED).orElseThrow();
        rewrite(report, new Masking(mask::over), mask::over, null);
        touched.add(id);
      }
    }
    new Traces(handle, random, at).cover(mask, whole);
    return touched;
  }

  /** All ids that things came in with. */
  private Stream<String> ids() {
    return handle
        .createQuery("select subject from act_log union select id from alias order by 1")
        .mapTo(String.class)
        .list()
        .stream();
  }

  /** Covers the report whole; it tells nothing any more. */
  public void report(String id, String reason) {
    Report report = reports.find(id, Mark.RESTRICTED).orElseThrow();
    for (String hash : hashes(report.id())) {
      list.add(KeyedList.WHOLE, hash, random);
    }
    rewrite(report, new Masking(Redactor::all), Redactor::all, reason);
  }

  private static String all(String text) {
    return text.replaceAll("\\S", String.valueOf(Masking.COVER));
  }

  private boolean stands(Mask whole, String id) {
    boolean named =
        handle
            .select(
                "select distinct coalesce(c.value, '') || '\n' || coalesce(c.reason, '')"
                    + " from claim c join reading r on r.number = c.reading where r.report = ?",
                id)
            .mapTo(String.class)
            .list()
            .stream()
            .anyMatch(whole::isIn);
    return named
        || handle
            .select(
                "select t.content || '\n' || v.source || '\n' || coalesce(v.title, '') || '\n'"
                    + " || coalesce(v.publisher, '') || '\n' || v.source_chain"
                    + " from report_version v join text t on t.sha256 = v.text_sha256"
                    + " where v.report = ? union all select url from report_version"
                    + " where report = ? and url is not null",
                id,
                id)
            .mapTo(String.class)
            .list()
            .stream()
            .anyMatch(whole::isIn);
  }

  private Set<String> hashes(String id) {
    return new TreeSet<>(
        handle
            .select(
                "select bytes_sha256 from report_version where report = ?"
                    + " union select text_sha256 from report_version where report = ?",
                id,
                id)
            .mapTo(String.class)
            .list());
  }

  /** Puts a covered report in place of all its versions and readings. */
  private void rewrite(
      Report report, Masking masking, UnaryOperator<String> cover, @Nullable String whole) {
    String id = report.id();
    Reading before = readings.inForce(id).orElseThrow();
    List<Telling> told = Claims.tellings(report, before);
    Report covered = masking.report(report);
    Outcome outcome =
        whole != null
            ? new Outcome.Skipped(nameless(covered), Gate.REDACTED, whole)
            : masking.outcome(outcome(report, before, told));
    Report kept =
        outcome instanceof Outcome.Kept k ? k.report() : ((Outcome.Skipped) outcome).report();
    Reading after = Arrival.reading(outcome, kept, before.reader());
    Renaming renaming = new Renaming(handle, masking);
    renaming.pair(told, Claims.tellings(kept, after));
    if (whole == null) {
      renaming.pairBystanders(Claims.bystanders(before), Claims.bystanders(after));
    }
    Set<String> hashes = hashes(id);
    replace(kept, after, hashes);
    renaming.keep(id);
    new Traces(handle, random, at).rewrite(renaming, new Traces.Texts(report, hashes, kept), cover);
    ActLog.forget(handle, id);
    new ActLog(handle, random).add(ActLog.READ, id, after.written(), new Signature(at, null));
  }

  /** Deletes all that the report ever was and keeps what it is now. */
  private void replace(Report kept, Reading after, Set<String> hashes) {
    String id = kept.id();
    handle.execute(
        "delete from claim where reading in (select number from reading where report = ?)", id);
    handle.execute("delete from reading where report = ?", id);
    handle.execute("delete from report_version where report = ?", id);
    handle.execute("update report set version = 0 where id = ?", id);
    reports.keep(kept, kept.text().getBytes(StandardCharsets.UTF_8), at);
    readings.keep(after, 1, at);
    for (String hash : hashes) {
      handle.execute(
          "delete from blob where sha256 = ? and sha256 not in"
              + " (select bytes_sha256 from report_version)",
          hash);
      handle.execute(
          "delete from text where sha256 = ? and sha256 not in"
              + " (select text_sha256 from report_version)",
          hash);
    }
  }

  private static Report nameless(Report report) {
    return new Report(
        report.id(),
        Gate.REDACTED,
        Publication.UNKNOWN,
        "und",
        report.text(),
        report.textSha256(),
        report.furniture(),
        report.mark());
  }

  private static Outcome outcome(Report report, Reading reading, List<Telling> told) {
    return told.isEmpty()
        ? new Outcome.Skipped(report, reading.status(), reading.reason())
        : new Outcome.Kept(
            report, told.stream().map(Telling::value).toList(), Claims.namings(reading));
  }
}
