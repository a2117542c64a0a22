package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.record.Act;
import org.rapporteur.record.Added;
import org.rapporteur.record.Added.Fate;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Ledger;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Telling;

/** What every ledger does, whatever it keeps things in. */
abstract class LedgerContract {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  @SuppressWarnings("NullAway.Init")
  private Ledger ledger;

  abstract Ledger open(Path folder);

  @BeforeEach
  void openLedger(@TempDir Path folder) {
    ledger = open(folder);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  private Added add(Write write, String reader) {
    return ledger.add(write.kept(), write.bytes(), reader, NOW);
  }

  private static Write meeting(String id) {
    return Write.report(id)
        .published("2024-05-15")
        .days("2024-05-14", "2024-05-14")
        .city("Astana")
        .person("Иван Петров", "Ivan Petrov", "Minister", "RU")
        .state("Kazakhstan", "KZ", Capacity.HOST)
        .promise("a return visit next year", "Kazakhstan")
        .held(Kind.MEETING);
  }

  @Test
  void givesBackWhatTheReportSaid() {
    Outcome.Kept kept = meeting("a").kept();
    Added added = add(meeting("a"), "1");
    Reading reading = ledger.findReading("a", Mark.INTERNAL).orElseThrow();
    assertEquals(kept.report(), ledger.findReport("a", Mark.INTERNAL).orElseThrow());
    List<Telling> tellings = Claims.tellings(kept.report(), reading);
    assertEquals(kept.engagements(), tellings.stream().map(Telling::value).toList());
    assertEquals(added.engagements(), tellings.stream().map(Telling::id).toList());
    assertEquals(Fate.NEW, added.fate());
    assertArrayEquals(meeting("a").bytes(), ledger.findOriginal("a", Mark.INTERNAL).orElseThrow());
  }

  @Test
  void theSameReaderOnTheSameTextChangesNothing() {
    Added first = add(meeting("a"), "1");
    long position = ledger.position();
    Added again = add(meeting("a"), "1");
    assertEquals(Fate.KNOWN, again.fate());
    assertEquals(first.engagements(), again.engagements());
    assertEquals(position, ledger.position());
    assertEquals(List.of("a"), ledger.listReports(Mark.INTERNAL));
  }

  @Test
  void aNewerReaderReplacesAndAnOlderDoesNot() {
    add(meeting("a"), "0.9");
    Write better = meeting("a");
    Outcome.Kept kept = better.kept();
    Outcome.Kept less = new Outcome.Kept(kept.report(), kept.engagements());
    assertEquals(Fate.REREAD, ledger.add(less, better.bytes(), "0.10", NOW).fate());
    assertEquals("0.10", ledger.findReading("a", Mark.INTERNAL).orElseThrow().reader());
    assertEquals(Fate.KNOWN, add(meeting("a"), "0.9").fate());
    assertEquals("0.10", ledger.findReading("a", Mark.INTERNAL).orElseThrow().reader());
  }

  @Test
  void anotherTextUnderTheSameIdIsTheNextVersion() {
    add(meeting("a"), "1");
    Added next = add(meeting("a").prose("Corrected."), "1");
    assertEquals(Fate.NEXT_VERSION, next.fate());
    assertTrue(next.note().contains("version 2"), next.note());
    String text = ledger.findReport("a", Mark.INTERNAL).orElseThrow().text();
    assertTrue(text.endsWith("Corrected.\n"));
    assertEquals(Fate.KNOWN, add(meeting("a"), "1").fate());
    assertEquals(text, ledger.findReport("a", Mark.INTERNAL).orElseThrow().text());
  }

  @Test
  void theSameBytesPublishedTheSameWayAreOneReport() {
    Write first = meeting("a");
    add(first, "1");
    Outcome.Kept kept = first.kept();
    Outcome.Kept renamed = new Outcome.Kept(Renamed.to("b", kept.report()), kept.engagements());
    Added added = ledger.add(renamed, first.bytes(), "1", NOW);
    assertEquals(Fate.KNOWN, added.fate());
    assertEquals("a", added.report());
    assertEquals("a", ledger.findReport("b", Mark.INTERNAL).orElseThrow().id());
    assertEquals(List.of("a"), ledger.listReports(Mark.INTERNAL));
  }

  @Test
  void hidesWhatIsMarkedHigherThanTheCallerMaySee() {
    add(meeting("open").mark(Mark.PUBLIC), "1");
    add(meeting("closed").mark(Mark.RESTRICTED), "1");
    assertEquals(List.of("open"), ledger.listReports(Mark.INTERNAL));
    assertTrue(ledger.findReport("closed", Mark.INTERNAL).isEmpty());
    assertTrue(ledger.findReading("closed", Mark.PUBLIC).isEmpty());
    assertTrue(ledger.findOriginal("closed", Mark.INTERNAL).isEmpty());
    assertEquals(List.of("closed", "open"), ledger.listReports(Mark.RESTRICTED));
  }

  @Test
  void aMarkOnceGivenIsNotLoweredByAddingAgain() {
    add(meeting("a").mark(Mark.RESTRICTED), "1");
    add(meeting("a").mark(Mark.PUBLIC), "2");
    assertTrue(ledger.findReport("a", Mark.INTERNAL).isEmpty());
  }

  @Test
  void tellsWhoBroughtAReportToThoseWhoMaySeeIt() {
    Write write = meeting("a").mark(Mark.RESTRICTED);
    ledger.add(write.kept(), write.bytes(), "1", NOW, "Ann");
    ledger.add(write.kept(), write.bytes(), "1", NOW, "Bob");
    assertEquals(List.of("Ann"), ledger.listBringers("a", Mark.RESTRICTED));
    Write next = meeting("a").mark(Mark.RESTRICTED).prose("Corrected.");
    ledger.add(next.kept(), next.bytes(), "1", NOW, "Bob");
    Write last = meeting("a").mark(Mark.RESTRICTED).prose("Corrected again.");
    ledger.add(last.kept(), last.bytes(), "1", NOW, "Ann");
    assertEquals(List.of("Ann", "Bob"), ledger.listBringers("a", Mark.RESTRICTED));
    assertEquals(List.of(), ledger.listBringers("a", Mark.INTERNAL));
    add(meeting("b").prose("Found lying about."), "1");
    assertEquals(List.of(), ledger.listBringers("b", Mark.RESTRICTED));
  }

  @Test
  void keepsATextWithoutEngagement() {
    Write empty = Write.report("n").prose("Nothing happened.");
    assertEquals(Fate.NEW, ledger.add(empty.skipped(), empty.bytes(), "1", NOW).fate());
    assertEquals("no_engagement", ledger.findReading("n", Mark.INTERNAL).orElseThrow().status());
  }

  @Test
  void notesAFailureUntilTheSourceIsRead() {
    Outcome.Failed failed = new Outcome.Failed("a.txt", "a.txt", "read", "byte 7", "cut short");
    assertEquals(Fate.FAILED, ledger.add(failed, new byte[0], "1", NOW).fate());
    assertEquals(List.of(failed), ledger.listFailures());
    add(meeting("a"), "1");
    assertEquals(List.of(), ledger.listFailures());
  }

  @Test
  void keepsAJudgementOnceAndSaysWhatWithdrewIt() {
    Judgement same = Judgement.byPerson(Act.SAME, List.of("e-2", "e-1"), "Ann", NOW, "one round");
    ledger.judge(same);
    long position = ledger.position();
    ledger.judge(same);
    assertEquals(position, ledger.position());
    assertEquals(List.of(same), ledger.listJudgements());
    Judgement back = Judgement.byPerson(Act.WITHDRAW, List.of(same.id()), "Bob", NOW, "two rounds");
    ledger.judge(back);
    assertTrue(ledger.listJudgements().contains(same.withWithdrawnBy(back.id())));
    Judgement restored =
        Judgement.byPerson(Act.WITHDRAW, List.of(back.id()), "Ann", NOW, "checked again");
    ledger.judge(restored);
    assertTrue(ledger.listJudgements().contains(same));
  }
}
