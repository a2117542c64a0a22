package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Query.Filter;
import org.rapporteur.store.projection.Lists;
import org.rapporteur.store.sql.StoreException;

/** A record is the same in a file and on a server, however often it moves. */
class CopyTest {
  private static final Query ALL = Query.all(Mark.RESTRICTED);

  private static RecordBook open(String name, Path folder) {
    return RecordBook.open(new Place(name, folder), new PlainResolver(), new Random(7));
  }

  private static RecordBook filled(Path folder) {
    RecordBook book = open(folder.resolve("from.db").toString(), folder);
    for (Write write : Corpus.of(8, 14)) {
      book.add(write.kept(), write.bytes(), "1", Desk.NOW);
    }
    Write again = Corpus.of(8, 1).get(0).prose("Corrected.");
    book.add(again.kept(), again.bytes(), "1", Desk.NOW);
    List<EngagementView> shown = book.engagements(ALL);
    book.judge(judgement(Act.SAME, shown.get(0).id(), shown.get(1).id()));
    book.judge(judgement(Act.DIFFERENT, shown.get(2).id(), shown.get(3).id()));
    return book;
  }

  private static Judgement judgement(Act act, String... on) {
    return Judgement.byPerson(act, List.of(on), "Ann", Desk.NOW, "checked");
  }

  private static void assertSame(RecordBook expected, RecordBook found) {
    for (Mark mark : Mark.values()) {
      assertEquals(expected.exportAll(Query.all(mark)), found.exportAll(Query.all(mark)));
    }
    assertEquals(expected.review().log(), found.review().log());
    assertEquals(expected.dump(), found.dump());
    assertEquals(expected.overview().stamp(), found.overview().stamp());
    assertEquals(List.of(), found.verify().failures());
    assertEquals(
        expected.review().doubts(Mark.RESTRICTED, 99), found.review().doubts(Mark.RESTRICTED, 99));
    assertEquals(expected.search("Astana", ALL.upTo(20)), found.search("Astana", ALL.upTo(20)));
    assertFalse(found.search("Astana", ALL).isEmpty());
  }

  @Test
  void goesToAServerAndBackUnchanged(@TempDir Path folder) {
    try (RecordBook file = filled(folder);
        RecordBook server = open(PostgresServer.shared().place(), folder);
        RecordBook back = open(folder.resolve("back.db").toString(), folder)) {
      file.copyTo(server);
      assertSame(file, server);
      server.copyTo(back);
      assertSame(file, back);
      List<String> before = server.dump();
      server.rebuild();
      assertEquals(before, server.dump());
      Write next = Desk.forum("next", "2024-05-10").held(Kind.CONFERENCE);
      for (RecordBook book : List.of(file, server)) {
        book.add(next.kept(), next.bytes(), "1", Desk.NOW);
      }
      assertEquals(file.dump(), server.dump());
    }
  }

  @Test
  void everyListIsTheSameOnAServer(@TempDir Path folder) {
    try (RecordBook file = filled(folder);
        RecordBook server = open(PostgresServer.shared().place(), folder)) {
      file.copyTo(server);
      Map<Filter, String> filters = new EnumMap<>(Filter.class);
      filters.put(Filter.PARTY, "wang");
      filters.put(Filter.STATE, "KZ");
      filters.put(Filter.SERIES, "forum");
      filters.put(Filter.KIND, "meeting");
      filters.put(Filter.TOPIC, "border");
      filters.put(Filter.LANGUAGE, "en");
      filters.put(Filter.SOURCE, "agency");
      filters.put(Filter.STATUS, "held");
      assertEquals(Filter.values().length, filters.size());
      filters.forEach((filter, value) -> assertSameLists(file, server, ALL.with(filter, value)));
      assertSameLists(file, server, ALL.upTo(5).skipping(3));
    }
  }

  private static void assertSameLists(RecordBook file, RecordBook server, Query query) {
    assertEquals(file.engagements(query), server.engagements(query));
    assertEquals(file.parties(query), server.parties(query));
    assertEquals(file.series(query), server.series(query));
    assertEquals(file.commitments(query), server.commitments(query));
    assertEquals(file.disagreements(query), server.disagreements(query));
    assertEquals(file.reports(query), server.reports(query));
    assertEquals(file.overview().facets(query), server.overview().facets(query));
    for (Lists.Of what : Lists.Of.values()) {
      assertEquals(file.overview().count(what, query), server.overview().count(what, query));
    }
  }

  @Test
  void aBackupOfAServerIsAFileThatRestores(@TempDir Path folder) {
    try (RecordBook file = filled(folder);
        RecordBook server = open(PostgresServer.shared().place(), folder)) {
      file.copyTo(server);
      Path backup = folder.resolve("backup.db");
      server.backup(backup);
      Write next = Desk.forum("next", "2024-05-10").held(Kind.CONFERENCE);
      server.add(next.kept(), next.bytes(), "1", Desk.NOW);
      server.erasure().words(List.of("Belov"), false, Desk.redaction("asked"));
      assertTrue(server.search("Belov", ALL).isEmpty());
      assertEquals(List.of(), server.restore(backup).failures());
      assertTrue(server.search("Belov", ALL).isEmpty());
      assertEquals(List.of(), server.verify().failures());
      assertTrue(server.find("next", Mark.RESTRICTED).isEmpty());
    }
  }

  @Test
  void doesNotWriteOverWhatIsKept(@TempDir Path folder) {
    try (RecordBook from = filled(folder);
        RecordBook to = open(folder.resolve("to.db").toString(), folder)) {
      Write kept = Desk.forum("kept", "2024-05-10").held(Kind.CONFERENCE);
      to.add(kept.kept(), kept.bytes(), "1", Desk.NOW);
      List<String> before = to.dump();
      assertThrows(StoreException.class, () -> from.copyTo(to));
      assertEquals(before, to.dump());
    }
  }

  @Test
  void saysWhatIsWrongWithAServer(@TempDir Path folder) {
    StoreException none =
        assertThrows(
            StoreException.class, () -> open("jdbc:postgresql://127.0.0.1:9/none?user=x", folder));
    assertTrue(String.valueOf(none.getMessage()).contains("does not answer"), none::toString);
    String other = PostgresServer.shared().place().replace("/postgres?", "/none?");
    StoreException missing = assertThrows(StoreException.class, () -> open(other, folder));
    assertTrue(String.valueOf(missing.getMessage()).contains("there is no database"));
    assertFalse(String.valueOf(missing.getMessage()).contains("user="), missing::toString);
  }
}
