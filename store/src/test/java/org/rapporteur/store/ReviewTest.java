package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Capacity;
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
  @SuppressWarnings("NullAway.Init")
  private Desk desk;

  @BeforeEach
  void open(@TempDir Path folder) {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() {
    desk.book.close();
  }

  @Test
  void aCorrectedValueStandsUnderAPersonsNameUntilItIsWithdrawn() {
    desk.add(Desk.forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    List<String> before = desk.book.dump();
    Judgement made = desk.value(Act.CORRECT, "start", "2024-05-10");
    assertEquals("2024-05-10", String.valueOf(desk.only().value().when().start()));
    assertTrue(
        desk.only().evidence().stream()
            .anyMatch(
                words ->
                    words.evidence().path().equals("start")
                        && words.evidence().basis() == Basis.CONFIRMED
                        && words.evidence().quote().equals("from 2024-05-11")));
    desk.decide(Act.WITHDRAW, made.id());
    assertEquals(before, desk.book.dump());
  }

  @Test
  void aCorrectionSurvivesANewerReaderThatReadsTheSameWordsOtherwise() {
    desk.add(Desk.forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    desk.value(Act.CORRECT, "participants[0].role", "Deputy Minister");
    desk.value(Act.ACCEPT, "city", "");
    desk.add(Desk.forum("a", "2024-05-11").held(Kind.MEETING), "2");
    assertEquals("Deputy Minister", desk.only().value().participants().get(0).role());
    assertEquals("Astana", desk.only().value().where().city());
    assertEquals(List.of(), desk.doubts());
  }

  @Test
  void aDecisionWhoseWordsAreGoneIsKeptAndPutInReview() {
    desk.add(Desk.forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    Judgement made = desk.value(Act.CORRECT, "participants[0].role", "Deputy Minister");
    Write other = Write.report("a").days("2023-01-02", "2023-01-03").city("Cairo");
    desk.add(other.state("Egypt", "EG", Capacity.HOST).held(Kind.VISIT), "2");
    assertEquals(Doubt.Sort.LOST, desk.doubts().get(0).sort());
    assertEquals(List.of(made.id()), desk.doubts().get(0).on());
    assertTrue(desk.book.review().judgements(Mark.RESTRICTED).contains(made));
  }

  @Test
  void addsWhatTheReaderMissedInWordsOfTheReportAlone() {
    desk.add(Desk.forum("a", "2024-05-11").prose("Chen Wang spoke.").held(Kind.CONFERENCE), "1");
    Shown where = new Shown(desk.only().id(), "participants", null);
    Map<String, String> fields = Map.of("represents", "CN", "capacity", "speaker");
    desk.addition(where, "Chen Wang", fields);
    assertEquals(3, desk.only().participants().size());
    assertEquals(Capacity.SPEAKER, desk.only().value().participants().get(2).capacity());
    assertThrows(Unfit.class, () -> desk.addition(where, "Chen Li", fields));
    Shown report = new Shown("a", "engagement", null);
    Map<String, String> call = Map.of("kind", "call", "start", "2024-05-12");
    desk.addition(report, "Chen Wang spoke", call);
    assertEquals(2, desk.engagements().size());
  }

  @Test
  void takesAwayWhatTheReportDoesNotSay() {
    desk.add(Desk.forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    desk.value(Act.REMOVE, "participants[0].name", "");
    assertEquals(1, desk.only().participants().size());
    assertEquals("KZ", desk.only().value().participants().get(0).code());
    List<String> before = desk.book.dump();
    Judgement gone = desk.value(Act.REMOVE, "engagement", "");
    assertEquals(List.of(), desk.engagements());
    desk.decide(Act.WITHDRAW, gone.id());
    assertEquals(before, desk.book.dump());
  }

  @Test
  void refusesWhatCannotBeSoAndKeepsNothing() {
    desk.add(Desk.forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    List<String> before = desk.book.dump();
    assertThrows(Unfit.class, () -> desk.value(Act.CORRECT, "start", "2024-02-30"));
    assertThrows(Unfit.class, () -> desk.value(Act.CORRECT, "kind", "party"));
    assertEquals(before, desk.book.dump());
    assertEquals(List.of(), desk.book.review().judgements(Mark.RESTRICTED));
  }

  @Test
  void settlesADisputeWithoutLosingEitherValue() {
    desk.add(Desk.forum("a", "2024-05-11", 46).held(Kind.CONFERENCE), "1");
    desk.add(Desk.forum("b", "2024-05-12", 46).held(Kind.CONFERENCE), "1");
    assertTrue(desk.doubts().stream().anyMatch(d -> d.field().equals("start")));
    desk.decide(
        desk.book
            .review()
            .draft(Mark.RESTRICTED, d -> d.settlement(desk.only().id(), "start", "2024-05-12")));
    assertEquals("2024-05-12", String.valueOf(desk.only().value().when().start()));
    assertEquals(2, desk.only().disagreements().get(0).values().size());
    assertFalse(desk.doubts().stream().anyMatch(d -> d.field().equals("start")));
  }

  @Test
  void aPersonClosesDropsAndReopensACommitment() {
    desk.add(Desk.forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    String id = desk.only().commitments().get(0);
    desk.decide(Act.DROP, id);
    assertEquals(Act.DROP, fate().closing() == null ? null : fate().closing().act());
    desk.decide(new Ruling(Act.CLOSE, List.of(id), Map.of("kept_by", desk.only().id())));
    assertEquals(desk.only().id(), fate().closing() == null ? null : fate().closing().keptBy());
  }

  private CommitmentView fate() {
    return desk.book.commitments(Query.all(Mark.RESTRICTED)).get(0);
  }

  @Test
  void noRuleOverrulesAPersonWhoJoinsWhatRulesKeepApart() {
    desk.add(Desk.forum("a", "2024-05-11").held(Kind.CONFERENCE), "1");
    Write fifth =
        Write.report("b").edition(5, "Forum on Regional Security").days("2025-05-11", "2025-05-11");
    desk.add(fifth.city("Cairo").held(Kind.CONFERENCE), "1");
    List<String> before = desk.book.dump();
    List<String> ids = desk.engagements().stream().map(EngagementView::id).toList();
    assertEquals(2, ids.size());
    Judgement same = desk.decide(new Ruling(Act.SAME, ids, Map.of()));
    assertEquals(List.of("a", "b"), desk.only().reports());
    desk.decide(Act.WITHDRAW, same.id());
    assertEquals(before, desk.book.dump());
  }
}
