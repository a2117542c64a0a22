package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Count;
import org.rapporteur.model.CountOf;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Judgement.Ruling;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.review.Drafting.Shown;
import org.rapporteur.store.review.Unfit;

/** What persons decide stands over what was read, and survives a newer reader. */
class ReviewTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  @SuppressWarnings("NullAway.Init")
  private RecordBook book;

  private int moment;

  @BeforeEach
  void open(@TempDir Path folder) {
    book = RecordBook.open(folder.resolve("r.db"), new PlainResolver(), new Random(7));
  }

  @AfterEach
  void close() {
    book.close();
  }

  private static Write forum(String id, String day, int states) {
    return Write.report(id)
        .edition(4, "Forum on Regional Security")
        .days(day, day)
        .city("Astana")
        .count(new Count(CountOf.COUNTRIES, states, Bound.EXACTLY))
        .person("Dina Belova", "", "Minister", "KZ")
        .state("Kazakhstan", "KZ", Capacity.HOST)
        .promise("the next round will be held in Cairo", null);
  }

  private void add(Write write, String reader) {
    book.add(write.kept(), write.bytes(), reader, NOW);
  }

  private EngagementView only() {
    List<EngagementView> all = book.engagements(Query.all(Mark.RESTRICTED));
    assertEquals(1, all.size());
    return all.get(0);
  }

  private Judgement decide(Ruling ruling) {
    Judgement judgement =
        Judgement.of(ruling, "Ann", NOW.plusSeconds(moment++), "checked against the text");
    book.judge(judgement);
    return judgement;
  }

  private Ruling value(Act act, String path, String value) {
    String given = value.isEmpty() ? null : value;
    return book.review()
        .draft(Mark.RESTRICTED, d -> d.value(act, new Shown(only().id(), path, null), given));
  }

  private List<Doubt> doubts() {
    return book.review().doubts(Mark.RESTRICTED, 100);
  }

  @Test
  void aCorrectedValueStandsUnderAPersonsNameUntilItIsWithdrawn() {
    add(forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    List<String> before = book.dump();
    Judgement made = decide(value(Act.CORRECT, "start", "2024-05-10"));
    assertEquals("2024-05-10", String.valueOf(only().value().when().start()));
    assertTrue(
        only().evidence().stream()
            .anyMatch(
                words ->
                    words.evidence().path().equals("start")
                        && words.evidence().basis() == Basis.CONFIRMED
                        && words.evidence().quote().equals("from 2024-05-11")));
    decide(new Ruling(Act.WITHDRAW, List.of(made.id()), Map.of()));
    assertEquals(before, book.dump());
  }

  private static Write forum(String id, String day) {
    return forum(id, day, 20);
  }

  @Test
  void aCorrectionSurvivesANewerReaderThatReadsTheSameWordsOtherwise() {
    add(forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    decide(value(Act.CORRECT, "participants[0].role", "Deputy Minister"));
    decide(value(Act.ACCEPT, "city", ""));
    add(forum("a", "2024-05-11").held(Kind.MEETING), "2");
    assertEquals("Deputy Minister", only().value().participants().get(0).role());
    assertEquals("Astana", only().value().where().city());
    assertEquals(List.of(), doubts());
  }

  @Test
  void aDecisionWhoseWordsAreGoneIsKeptAndPutInReview() {
    add(forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    Judgement made = decide(value(Act.CORRECT, "participants[0].role", "Deputy Minister"));
    Write other = Write.report("a").days("2023-01-02", "2023-01-03").city("Cairo");
    add(other.state("Egypt", "EG", Capacity.HOST).held(Kind.VISIT), "2");
    assertEquals(Doubt.Sort.LOST, doubts().get(0).sort());
    assertEquals(List.of(made.id()), doubts().get(0).on());
    assertTrue(book.review().judgements().contains(made));
  }

  @Test
  void addsWhatTheReaderMissedInWordsOfTheReportAlone() {
    add(forum("a", "2024-05-11").prose("Chen Wang spoke.").held(Kind.CONFERENCE), "1");
    Shown where = new Shown(only().id(), "participants", null);
    Map<String, String> fields = Map.of("represents", "CN", "capacity", "speaker");
    decide(book.review().draft(Mark.RESTRICTED, d -> d.addition(where, "Chen Wang", fields)));
    assertEquals(3, only().participants().size());
    assertEquals(Capacity.SPEAKER, only().value().participants().get(2).capacity());
    assertThrows(
        Unfit.class,
        () -> book.review().draft(Mark.RESTRICTED, d -> d.addition(where, "Chen Li", fields)));
    Shown report = new Shown("a", "engagement", null);
    Map<String, String> call = Map.of("kind", "call", "start", "2024-05-12");
    decide(book.review().draft(Mark.RESTRICTED, d -> d.addition(report, "Chen Wang spoke", call)));
    assertEquals(2, book.engagements(Query.all(Mark.RESTRICTED)).size());
  }

  @Test
  void takesAwayWhatTheReportDoesNotSay() {
    add(forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    decide(value(Act.REMOVE, "participants[0].name", ""));
    assertEquals(1, only().participants().size());
    assertEquals("KZ", only().value().participants().get(0).code());
    List<String> before = book.dump();
    Judgement gone = decide(value(Act.REMOVE, "engagement", ""));
    assertEquals(List.of(), book.engagements(Query.all(Mark.RESTRICTED)));
    decide(new Ruling(Act.WITHDRAW, List.of(gone.id()), Map.of()));
    assertEquals(before, book.dump());
  }

  @Test
  void refusesWhatCannotBeSoAndKeepsNothing() {
    add(forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    List<String> before = book.dump();
    assertThrows(Unfit.class, () -> decide(value(Act.CORRECT, "start", "2024-02-30")));
    assertThrows(Unfit.class, () -> decide(value(Act.CORRECT, "kind", "party")));
    assertEquals(before, book.dump());
    assertEquals(List.of(), book.review().judgements());
  }

  @Test
  void settlesADisputeWithoutLosingEitherValue() {
    add(forum("a", "2024-05-11", 46).held(Kind.CONFERENCE), "1");
    add(forum("b", "2024-05-12", 46).held(Kind.CONFERENCE), "1");
    assertTrue(doubts().stream().anyMatch(d -> d.field().equals("start")));
    decide(
        book.review()
            .draft(Mark.RESTRICTED, d -> d.settlement(only().id(), "start", "2024-05-12")));
    assertEquals("2024-05-12", String.valueOf(only().value().when().start()));
    assertEquals(2, only().disagreements().get(0).values().size());
    assertFalse(doubts().stream().anyMatch(d -> d.field().equals("start")));
  }

  @Test
  void aPersonClosesDropsAndReopensACommitment() {
    add(forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    String id = only().commitments().get(0);
    decide(new Ruling(Act.DROP, List.of(id), Map.of()));
    assertEquals(Act.DROP, fate().closing() == null ? null : fate().closing().act());
    decide(new Ruling(Act.CLOSE, List.of(id), Map.of("kept_by", only().id())));
    assertEquals(only().id(), fate().closing() == null ? null : fate().closing().keptBy());
  }

  private CommitmentView fate() {
    return book.commitments(Query.all(Mark.RESTRICTED)).get(0);
  }

  @Test
  void noRuleOverrulesAPersonWhoJoinsWhatRulesKeepApart() {
    add(forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    Write fifth =
        Write.report("b").edition(5, "Forum on Regional Security").days("2025-05-11", "2025-05-11");
    add(fifth.city("Cairo").held(Kind.CONFERENCE), "1");
    List<String> before = book.dump();
    List<String> ids =
        book.engagements(Query.all(Mark.RESTRICTED)).stream().map(EngagementView::id).toList();
    assertEquals(2, ids.size());
    Judgement same = Judgement.byPerson(Act.SAME, ids, "Ann", NOW, "one edition, misnumbered");
    book.judge(same);
    assertEquals(List.of("a", "b"), only().reports());
    decide(new Ruling(Act.WITHDRAW, List.of(same.id()), Map.of()));
    assertEquals(before, book.dump());
  }
}
