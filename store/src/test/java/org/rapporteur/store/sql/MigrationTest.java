package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Whole;
import org.rapporteur.store.Place;
import org.rapporteur.store.PostgresServer;
import org.rapporteur.store.RecordBook;

/**
 * A record that the program before kept, with reports, versions, a failure and decisions, is
 * brought up to date: nothing is lost, and work goes on.
 */
class MigrationTest {
  /** Number of acts in the record of the program before. */
  private static final int ACTS = 14;

  private static Path before(Path folder) throws IOException {
    Path file = folder.resolve("r.db");
    try (InputStream packed = MigrationTest.class.getResourceAsStream("record-6.db.gz");
        InputStream in = new GZIPInputStream(Objects.requireNonNull(packed))) {
      Files.copy(in, file);
    }
    return file;
  }

  @Test
  void aFileOfTheProgramBeforeIsBroughtUpToDate(@TempDir Path folder) throws IOException {
    goesOn(Place.of(before(folder).toString()));
  }

  @Test
  void aServerOfTheProgramBeforeIsBroughtUpToDate(@TempDir Path folder) throws IOException {
    Path file = before(folder);
    String place = PostgresServer.shared().place();
    Flyway.configure()
        .dataSource(place, null, null)
        .locations("classpath:db/postgresql")
        .target("6")
        .load()
        .migrate();
    try (Handle from = Jdbi.create("jdbc:sqlite:" + file).open();
        Handle to = Jdbi.create(place).open()) {
      to.useTransaction(handle -> Copying.all(from, handle));
    }
    goesOn(new Place(place, folder));
  }

  private static void goesOn(Place place) {
    try (RecordBook book = RecordBook.open(place, new PlainResolver(), new Random(7))) {
      assertEquals(List.of(), book.verify().failures());
      assertEquals(ACTS, book.review().log().size());
      assertEquals(9, book.ledger().listReports(Mark.RESTRICTED).size());
      assertEquals(3, book.ledger().listJudgements().size());
      assertEquals(1, book.ledger().listFailures().size());
      Whole shown = book.exportAll(Query.all(Mark.RESTRICTED));
      assertEquals(10, shown.engagements().size());
      book.rebuild();
      assertEquals(shown, book.exportAll(Query.all(Mark.RESTRICTED)));
      Outcome.Failed failed = new Outcome.Failed("b.txt", "b.txt", "read", "byte 1", "cut short");
      book.add(failed, new byte[0], "2", Instant.EPOCH, "Ann");
      assertEquals("Ann", book.review().log().get(ACTS).by());
      assertEquals(List.of(), book.verify().failures());
    }
  }
}
