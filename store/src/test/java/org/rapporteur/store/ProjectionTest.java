package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Mark;
import org.rapporteur.record.Act;
import org.rapporteur.record.Added;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Ledger;
import org.rapporteur.record.MemoryLedger;
import org.rapporteur.record.assembly.Projection;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Whole;

/** Projections kept step by step are those made anew, in any order of arrival. */
class ProjectionTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private static RecordBook book(Path folder, String name) {
    return RecordBook.open(folder.resolve(name), new PlainResolver(), new Random(7));
  }

  private static Whole inMemory(Ledger ledger, Mark clearance) {
    return Projection.of(ledger, new PlainResolver(), clearance);
  }

  private static void assertSame(Whole expected, Whole found) {
    assertEquals(expected.engagements(), found.engagements());
    assertEquals(expected.parties(), found.parties());
    assertEquals(expected.series(), found.series());
    assertEquals(expected.commitments(), found.commitments());
    assertEquals(expected.reports(), found.reports());
    assertEquals(expected.judgements(), found.judgements());
    assertEquals(expected, found);
  }

  private static void assertSameRows(List<String> expected, List<String> found) {
    List<String> lost = new ArrayList<>(expected);
    lost.removeAll(found);
    List<String> added = new ArrayList<>(found);
    added.removeAll(expected);
    assertEquals(lost, added);
    assertEquals(expected.size(), found.size());
  }

  private static Whole sorted(Whole whole) {
    return new Whole(
        whole.reports(),
        whole.engagements().stream().sorted(Comparator.comparing(e -> e.id())).toList(),
        whole.parties(),
        whole.series(),
        whole.commitments(),
        whole.judgements());
  }

  @Test
  void theStoredRecordIsTheOneMadeInMemoryForEveryClearance(@TempDir Path folder) {
    try (RecordBook book = book(folder, "a.db");
        Ledger memory = new MemoryLedger()) {
      for (Write write : Corpus.of(1, 40)) {
        book.add(write.kept(), write.bytes(), "1", NOW);
        memory.add(write.kept(), write.bytes(), "1", NOW);
      }
      for (Mark clearance : Mark.values()) {
        Whole expected = inMemory(memory, clearance);
        assertSame(expected, sorted(book.exportAll(Query.all(clearance))));
        assertTrue(expected.engagements().stream().anyMatch(e -> e.reports().size() > 2));
        assertTrue(expected.disagreements().size() > 1);
        assertTrue(expected.commitments().stream().anyMatch(c -> c.fate() == null));
        assertTrue(expected.commitments().stream().anyMatch(c -> c.fate() != null));
      }
    }
  }

  @Test
  void rebuildingChangesNothing(@TempDir Path folder) {
    try (RecordBook book = book(folder, "a.db")) {
      for (Write write : Corpus.of(2, 40)) {
        book.add(write.kept(), write.bytes(), "1", NOW);
      }
      List<String> before = book.dump();
      book.rebuild();
      assertSameRows(before, book.dump());
      assertTrue(before.size() > 1000);
    }
  }

  @Test
  void fatesAreFilledInForARecordKeptBeforeTheyWere(@TempDir Path folder) {
    List<String> before;
    try (RecordBook book = book(folder, "a.db")) {
      for (Write write : Corpus.of(7, 40)) {
        book.add(write.kept(), write.bytes(), "1", NOW);
      }
      before = book.dump();
      assertTrue(before.stream().anyMatch(row -> row.contains("standing=kept")));
    }
    try (Handle handle = Jdbi.create("jdbc:sqlite:" + folder.resolve("a.db")).open()) {
      handle.execute("delete from awaited");
      handle.execute("delete from met");
      handle.execute(
          "update commitment set standing = 'open', last_day = null, kept_by = null, reason = null");
      handle.execute("insert into stamp (name, position) values ('fates', 0)");
    }
    try (RecordBook book = book(folder, "a.db")) {
      assertSameRows(before, book.dump());
    }
  }

  @Test
  void theOrderOfArrivalChangesNothing(@TempDir Path folder) {
    List<Write> reports = Corpus.of(3, 25);
    List<String> first = List.of();
    for (int round = 0; round < 4; round++) {
      List<Write> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, new Random(round));
      try (RecordBook book = book(folder, round + ".db")) {
        shuffled.forEach(write -> book.add(write.kept(), write.bytes(), "1", NOW));
        List<String> dump = book.dump();
        first = round == 0 ? dump : first;
        assertSameRows(first, dump);
      }
    }
  }

  @Test
  void whatIsAddedAtOnceIsAsIfAddedOneByOne(@TempDir Path folder) {
    List<Write> reports = new ArrayList<>(Corpus.of(6, 25));
    reports.addAll(Corpus.of(106, 5));
    reports.add(6, reports.get(3));
    try (RecordBook one = book(folder, "one.db")) {
      List<Added> expected =
          reports.stream().map(write -> one.add(write.kept(), write.bytes(), "1", NOW)).toList();
      assertTrue(expected.stream().map(Added::fate).distinct().count() > 2, () -> "" + expected);
      for (int size : List.of(4, 100)) {
        try (RecordBook book = book(folder, size + ".db")) {
          List<Added> added = new ArrayList<>();
          for (int from = 0; from < reports.size(); from += size) {
            List<Write> some = reports.subList(from, Math.min(reports.size(), from + size));
            added.addAll(
                book.addAll(
                    some.stream().map(write -> new Incoming(write.kept(), write::bytes)).toList(),
                    "1",
                    NOW,
                    null));
          }
          assertEquals(expected, added);
          assertSameRows(one.dump(), book.dump());
          assertEquals(one.ledger().position(), book.ledger().position());
        }
      }
    }
  }

  @Test
  void newerReadingsAndTextsLeaveWhatRebuildingWouldMake(@TempDir Path folder) {
    try (RecordBook book = book(folder, "a.db")) {
      Random random = new Random(5);
      for (int round = 1; round < 4; round++) {
        for (Write write : Corpus.of(round * 100L, 12)) {
          if (random.nextInt(3) > 0) {
            book.add(write.kept(), write.bytes(), "" + round, NOW);
          }
        }
      }
      List<String> before = book.dump();
      book.rebuild();
      assertSameRows(before, book.dump());
    }
  }

  @Test
  void judgingAndWithdrawingRestoresWhatWasThere(@TempDir Path folder) {
    try (RecordBook book = book(folder, "a.db");
        Ledger memory = new MemoryLedger()) {
      for (Write write : Corpus.of(4, 25)) {
        book.add(write.kept(), write.bytes(), "1", NOW);
        memory.add(write.kept(), write.bytes(), "1", NOW);
      }
      List<String> before = book.dump();
      Whole whole = book.exportAll(Query.all(Mark.RESTRICTED));
      List<Judgement> made = new ArrayList<>();
      made.add(judge(Act.SAME, whole.engagements().get(0).id(), whole.engagements().get(1).id()));
      made.add(judge(Act.SAME, whole.parties().get(0).id(), whole.parties().get(1).id()));
      whole.judgements().stream()
          .limit(6)
          .forEach(rule -> made.add(judge(Act.WITHDRAW, rule.id())));
      whole.judgements().stream()
          .filter(rule -> rule.on().get(0).startsWith("p-"))
          .limit(4)
          .forEach(rule -> made.add(judge(Act.DIFFERENT, rule.on().get(0), rule.on().get(1))));
      for (Judgement judgement : made) {
        book.judge(judgement);
        memory.judge(judgement);
      }
      Whole judged = sorted(book.exportAll(Query.all(Mark.RESTRICTED)));
      assertSame(inMemory(memory, Mark.RESTRICTED), judged);
      List<String> standing = book.dump();
      assertTrue(!standing.equals(before));
      book.rebuild();
      assertSameRows(standing, book.dump());
      made.forEach(judgement -> book.judge(judge(Act.WITHDRAW, judgement.id())));
      assertSameRows(before, book.dump());
    }
  }

  private static Judgement judge(Act act, String... on) {
    return Judgement.byPerson(act, List.of(on), "Ann", NOW, "checked against the texts");
  }
}
