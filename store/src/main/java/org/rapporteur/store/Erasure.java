package org.rapporteur.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.store.projection.Whereabouts;
import org.rapporteur.store.redact.Redactor;
import org.rapporteur.store.search.Search;
import org.rapporteur.store.sql.Database;
import org.rapporteur.store.sql.JudgementTable;
import org.rapporteur.store.sql.Signature;

/** Erases from a record, its files and its index; nothing of what was erased stays in any byte. */
public final class Erasure {
  private final Database database;
  private final SqlLedger ledger;
  private final Search search;
  private final Path file;

  Erasure(Database database, SqlLedger ledger, Search search, Path file) {
    this.database = database;
    this.ledger = ledger;
    this.search = search;
    this.file = file;
  }

  /**
   * Erases words wherever they stand, under a person's judgement.
   *
   * @param forms as written
   * @param names whether they are names of a person, whose single words go too
   * @return ids of the reports touched
   */
  public Set<String> words(Collection<String> forms, boolean names, Judgement judgement) {
    Set<String> touched = erase(judgement, redactor -> redactor.words(forms, names));
    finish();
    new Leftovers(file).check(forms);
    return touched;
  }

  /** Erases all namings of a party; the person's single names too. */
  public Set<String> party(PartyView party, Judgement judgement) {
    Set<String> forms = new TreeSet<>(List.of(party.name()));
    party.mentions().forEach(mention -> forms.add(mention.form()));
    forms.addAll(
        database.read(
            handle ->
                handle
                    .select(
                        "select distinct n.english from naming n join shown s on s.core = n.core"
                            + " where s.id = ?",
                        party.id())
                    .mapTo(String.class)
                    .list()
                    .stream()
                    .flatMap(String::lines)
                    .toList()));
    forms.remove(party.id());
    return words(forms, true, judgement);
  }

  /** Erases a report whole. */
  public void report(String id, Judgement judgement) {
    String text =
        database
            .read(
                handle ->
                    handle
                        .select(
                            "select t.content from report_version v join text t"
                                + " on t.sha256 = v.text_sha256 where v.report = ?",
                            id)
                        .mapTo(String.class)
                        .list())
            .get(0);
    String reason = "redacted by " + judgement.by() + ": " + judgement.reason();
    erase(
        judgement,
        redactor -> {
          redactor.report(id, reason);
          return Set.of(id);
        });
    finish();
    new Leftovers(file).check(text.lines().filter(line -> line.length() > 20).limit(3).toList());
  }

  private Set<String> erase(Judgement judgement, Function<Redactor, Set<String>> work) {
    Instant at = Objects.requireNonNull(judgement.at());
    return database.write(
        handle -> {
          database.erases(handle);
          Set<String> touched = work.apply(ledger.redactor(handle, at));
          new JudgementTable(handle).keep(judgement);
          Clerk clerk = ledger.clerk(handle);
          clerk.log(judgement, Signature.of(judgement, at));
          Set<String> told = new TreeSet<>(touched);
          Whereabouts whereabouts = new Whereabouts(handle);
          new JudgementTable(handle).list().forEach(each -> told.addAll(whereabouts.of(each.on())));
          clerk.project(projector -> told.forEach(projector::update));
          return touched;
        });
  }

  /** Clears free pages, the journal and the index of what was erased before. */
  public void finish() {
    database.purge();
    search.renew();
    database.purge();
  }
}
