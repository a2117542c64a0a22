package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Mark;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;

/** What was tampered with in the file is found by verifying. */
class VerifyTest {
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @BeforeEach
  void fill(@TempDir Path folder) {
    file = folder.resolve("r.db");
    try (RecordBook book = open()) {
      for (Write write : Corpus.of(31, 5)) {
        book.add(write.kept(), write.bytes(), "1", Instant.EPOCH);
      }
    }
  }

  private RecordBook open() {
    return RecordBook.open(file, new PlainResolver(), new Random(7));
  }

  private List<String> afterRunning(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertTrue(statement.executeUpdate(sql) > 0);
    }
    try (RecordBook book = open()) {
      return book.verify().failures();
    }
  }

  @Test
  void checksEveryClaimAndFindsNothingWrong() {
    try (RecordBook book = open()) {
      long claims =
          book.ledger().listReports(Mark.RESTRICTED).stream()
              .mapToLong(
                  id ->
                      book.ledger().findReading(id, Mark.RESTRICTED).orElseThrow().claims().size())
              .sum();
      Verification verification = book.verify();
      assertEquals(List.of(), verification.failures());
      assertTrue(verification.checked() > claims, verification.checked() + " of " + claims);
    }
  }

  @Test
  void findsAChangedQuote() throws SQLException {
    List<String> failures =
        afterRunning(
            "update claim set quote = 'xx' || substr(quote, 3) where reading = 1 and ordinal = 0");
    assertTrue(failures.get(0).contains("the quote does not stand there"), failures.toString());
  }

  @Test
  void findsAMovedSpan() throws SQLException {
    List<String> failures =
        afterRunning(
            "update claim set starts = starts + 1, ends = ends + 1 where reading = 2 and ordinal = 1");
    assertTrue(failures.get(0).contains("the quote does not stand there"), failures.toString());
  }

  @Test
  void findsAChangedValue() throws SQLException {
    List<String> failures =
        afterRunning("update claim set value = '2031-01-01' where reading = 1 and path = 'start'");
    assertTrue(failures.get(0).contains("start"), failures.toString());
    assertTrue(failures.get(0).contains("changed after it was kept"), failures.toString());
  }

  @Test
  void findsAChangedText() throws SQLException {
    assertTrue(
        afterRunning("update text set content = content || '.'")
            .get(0)
            .contains("its text is not the one that was read"));
  }

  @Test
  void findsChangedBytes() throws SQLException {
    assertTrue(
        afterRunning("update blob set bytes = x'00'").get(0).contains("its bytes are not those"));
  }

  @Test
  void findsAClaimThatWasTakenOut() throws SQLException {
    List<String> failures = afterRunning("delete from claim where reading = 1 and ordinal = 2");
    assertTrue(failures.get(0).contains("not what was logged as read"), failures.toString());
  }

  @Test
  void findsThatAReportWasPutDownToSomebodyElse() throws SQLException {
    List<String> failures = afterRunning("update act_log set author = 'Bob' where position = 1");
    assertTrue(failures.get(0).contains("not what was logged as read"), failures.toString());
  }

  @Test
  void findsADecisionThatWasRewrittenOrSlippedIn() throws SQLException {
    Judgement made =
        Judgement.byPerson(Act.SAME, List.of("e-1", "e-2"), "Ann", Instant.EPOCH, "read both");
    try (RecordBook book = open()) {
      book.judge(made);
      assertEquals(List.of(), book.verify().failures());
    }
    assertEquals(
        List.of(made.id() + ": it is not what was logged as same"),
        afterRunning("update judgement set reason = 'not read'"));
    afterRunning("insert into judgement_on values ('j-9', 0, 'c-1')");
    assertTrue(
        afterRunning(
                "insert into judgement values ('j-9', 'drop', 'Eve', '1970-01-01T00:00:00Z', 'so')")
            .contains("j-9: the log knows nothing of it"));
  }

  @Test
  void findsABrokenLog() throws SQLException {
    assertEquals(
        List.of("the log of acts is broken at entry 3"),
        afterRunning("update act_log set subject = 'r9' where position = 3"));
  }

  @Test
  void findsAnEntryMissingFromTheLog() throws SQLException {
    assertEquals(
        List.of("the log of acts is broken at entry 2"),
        afterRunning("delete from act_log where position = 2"));
  }
}
