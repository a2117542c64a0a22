package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Mark;

/** A process killed while it adds loses nothing acknowledged and doubles nothing. */
class KilledTest {
  private static final int ROUNDS = 4;
  private static final int REPORTS = 60;

  private static RecordBook open(Path record) {
    return RecordBook.open(record, new PlainResolver(), new Random(7));
  }

  private static List<String> noted(Path notes) throws IOException {
    return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
  }

  @Test
  void keepsWhatWasAcknowledgedWhenKilledAtAnyMoment(@TempDir Path folder) throws Exception {
    Path record = folder.resolve("record.db");
    Path notes = folder.resolve("notes");
    Random moments = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      int before = noted(notes).size();
      Process process = Adding.start(record, notes, 21, REPORTS, 0);
      while (process.isAlive() && noted(notes).size() < before + 1 + moments.nextInt(20)) {
        Thread.sleep(1 + moments.nextInt(7));
      }
      process.destroyForcibly().waitFor();
      Set<String> acknowledged = new HashSet<>(noted(notes));
      try (RecordBook book = open(record)) {
        List<String> kept = book.ledger().listReports(Mark.RESTRICTED);
        assertTrue(kept.containsAll(acknowledged), acknowledged + " not all in " + kept);
        assertTrue(kept.size() <= acknowledged.size() + 1);
        assertEquals(kept.size(), book.ledger().position());
        List<String> rows = book.dump();
        book.rebuild();
        assertEquals(rows, book.dump());
        assertEquals(List.of(), book.verify().failures());
      }
    }
  }

  @Test
  void twoProcessesAddToOneRecord(@TempDir Path folder) throws Exception {
    Path record = folder.resolve("record.db");
    Process one = Adding.start(record, folder.resolve("one"), 22, 40, 0);
    Process other = Adding.start(record, folder.resolve("other"), 22, 40, 10);
    assertTrue(one.waitFor(120, TimeUnit.SECONDS) && other.waitFor(120, TimeUnit.SECONDS));
    assertEquals("", Files.readString(folder.resolve("one.out")));
    assertEquals("", Files.readString(folder.resolve("other.out")));
    try (RecordBook book = open(record)) {
      assertEquals(40, book.ledger().listReports(Mark.RESTRICTED).size());
      assertEquals(40, book.ledger().position());
      List<String> rows = book.dump();
      book.rebuild();
      assertEquals(rows, book.dump());
    }
  }
}
