package org.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.Resolver;
import org.rapporteur.record.Judgement;
import org.rapporteur.store.redact.Carrying;
import org.rapporteur.store.redact.Redactor;
import org.rapporteur.store.sql.Database;
import org.rapporteur.store.sql.JudgementTable;
import org.rapporteur.store.sql.Signature;

/** Puts a backup in the place of a record that others may be using. */
final class Restoration {
  private final Database database;
  private final Path folder;
  private final Resolver resolver;
  private final RandomGenerator salts;

  /**
   * Restoration of a record.
   *
   * @param folder where the backup is made ready
   */
  Restoration(Database database, Path folder, Resolver resolver, RandomGenerator salts) {
    this.database = database;
    this.folder = folder;
    this.resolver = resolver;
    this.salts = salts;
  }

  /** Verifies the backup, redacts in it what was redacted since, and puts it in place if whole. */
  Verification from(Path backup) {
    Path copy = null;
    try {
      copy = Files.createTempFile(folder, "restoring", ".db");
      Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
      try (Database other = Database.open(copy)) {
        Verification verification = other.read(handle -> new Verifier(handle).verify());
        if (verification.failures().isEmpty()) {
          database.read(now -> other.write(then -> carry(now, other, then)));
          other.purge();
        } else {
          return verification;
        }
        other.backup(copy.resolveSibling(copy.getFileName() + ".whole"));
        database.restore(copy.resolveSibling(copy.getFileName() + ".whole"));
        return verification;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the backup " + backup + " cannot be read", e);
    } finally {
      delete(copy);
    }
  }

  private Set<String> carry(Handle now, Database other, Handle then) {
    Carrying carrying = new Carrying(now, then);
    other.erases(then);
    Clerk clerk = new Clerk(then, salts, resolver);
    Instant at = Instant.EPOCH;
    for (Judgement judgement : carrying.judgements()) {
      at = Objects.requireNonNull(judgement.at());
      new JudgementTable(then).keep(judgement);
      clerk.log(judgement, Signature.of(judgement, at));
    }
    Set<String> touched = carrying.redact(new Redactor(then, salts, at));
    if (!touched.isEmpty()) {
      clerk.project(projector -> touched.forEach(projector::update));
    }
    return touched;
  }

  private static void delete(@Nullable Path copy) {
    if (copy == null) {
      return;
    }
    for (String end : new String[] {"", "-wal", "-shm", ".whole"}) {
      try {
        Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + end));
      } catch (IOException e) {
        throw new UncheckedIOException("the copy " + copy + end + " cannot be deleted", e);
      }
    }
  }
}
