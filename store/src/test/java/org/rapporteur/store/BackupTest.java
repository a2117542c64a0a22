package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Judgement.Ruling;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.Query;

/** A record is backed up and restored while others use it. */
class BackupTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private static RecordBook open(Path file) {
    return RecordBook.open(file, new PlainResolver(), new Random(7));
  }

  private static void add(RecordBook book, Write write) {
    book.add(write.kept(), write.bytes(), "1", NOW);
  }

  @Test
  void aBackupMadeWhileAnotherWritesIsWholeAndRestores(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("r.db");
    Path copy = folder.resolve("copy.db");
    List<Write> reports = Corpus.of(31, 40);
    AtomicInteger added = new AtomicInteger();
    Thread writer =
        new Thread(
            () -> {
              try (RecordBook book = open(file)) {
                for (Write write : reports) {
                  add(book, write);
                  added.incrementAndGet();
                }
              }
            });
    try (RecordBook book = open(file)) {
      writer.start();
      while (added.get() < 5) {
        Thread.sleep(5);
      }
      book.backup(copy);
      int then = added.get();
      writer.join();
      try (RecordBook backup = open(copy)) {
        int kept = backup.ledger().listReports(Mark.RESTRICTED).size();
        assertTrue(kept >= 5 && kept <= then + 1, kept + " of " + then);
        assertEquals(List.of(), backup.verify().failures());
      }
    }
  }

  @Test
  void restoringBringsBackTheRecordUnderTheEyesOfAnotherReader(@TempDir Path folder) {
    Path copy = folder.resolve("copy.db");
    try (RecordBook book = open(folder.resolve("r.db"));
        RecordBook other = open(folder.resolve("r.db"))) {
      Corpus.of(31, 10).forEach(write -> add(book, write));
      List<String> before = book.dump();
      book.backup(copy);
      Corpus.of(77, 30).forEach(write -> add(book, write));
      assertFalse(before.equals(other.dump()));
      assertEquals(List.of(), book.restore(copy).failures());
      assertEquals(before, other.dump());
      assertEquals(List.of(), other.verify().failures());
      add(other, Write.report("new").prose("Oslo").city("Oslo").held(Kind.CALL));
      assertEquals(1, book.search("Oslo", Query.all(Mark.RESTRICTED).upTo(1)).size());
    }
  }

  @Test
  void whatWasRedactedSinceTheBackupStaysRedacted(@TempDir Path folder) throws IOException {
    Path copy = folder.resolve("copy.db");
    Path file = folder.resolve("r.db");
    try (RecordBook book = open(file)) {
      Corpus.of(31, 10).forEach(write -> add(book, write));
      book.backup(copy);
      PartyView party =
          book.parties(Query.all(Mark.RESTRICTED).with(Query.Filter.PARTY, "Belov")).get(0);
      Ruling ruling = new Ruling(Act.REDACT, List.of(party.id()), Map.of());
      book.erasure().party(party, Judgement.of(ruling, "Ann", NOW, "asked to be forgotten"));
      assertEquals(List.of(), book.restore(copy).failures());
      assertEquals(10, book.ledger().listReports(Mark.RESTRICTED).size());
      assertEquals(List.of(), book.verify().failures());
      assertFalse(
          Files.readString(file, StandardCharsets.ISO_8859_1).contains(party.name()), party.name());
      assertEquals(1, book.review().judgements(Mark.RESTRICTED).size());
    }
  }

  @Test
  void aDamagedBackupIsRefusedAndTheRecordStays(@TempDir Path folder) throws Exception {
    Path copy = folder.resolve("copy.db");
    try (RecordBook book = open(folder.resolve("r.db"))) {
      Corpus.of(31, 5).forEach(write -> add(book, write));
      book.backup(copy);
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
          Statement statement = connection.createStatement()) {
        statement.executeUpdate("update claim set quote = 'xx' || substr(quote, 3)");
      }
      List<String> before = book.dump();
      assertFalse(book.restore(copy).failures().isEmpty());
      assertEquals(before, book.dump());
    }
  }
}
