package org.rapporteur.identity.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/** When one report tells one engagement twice. */
class ToldTwiceTest {
  private static final PlainResolver RULES = new PlainResolver();

  private Status status = Status.HELD;
  private @Nullable Integer edition;
  private @Nullable String partOf;
  private @Nullable String name;
  private Engagement.When when = Engagement.When.UNKNOWN;
  private boolean main = true;

  private Account told(String id, Kind kind, @Nullable String city, String... people) {
    List<Participant> parties = new ArrayList<>();
    for (String person : people) {
      parties.add(
          new Participant(
              PartyType.PERSON,
              List.of(person),
              List.of(),
              null,
              null,
              null,
              Capacity.PARTICIPANT));
    }
    Engagement told =
        new Engagement(
            id,
            main,
            kind,
            name,
            List.of(),
            edition,
            status,
            when,
            new Engagement.Where(city, null),
            partOf,
            parties,
            Engagement.Content.NONE,
            List.of(Evidence.stated("kind", "x", new Span(0, 1))));
    return new Account(told, List.of(), null);
  }

  private static boolean same(Account one, Account other) {
    Optional<Verdict> verdict = RULES.compareWithin(one, other);
    assertEquals(verdict.isPresent(), RULES.compareWithin(other, one).isPresent());
    return verdict.isPresent();
  }

  @Test
  void aSummitOfTwoAndTheTalksTheyHoldThereAreOne() {
    assertTrue(
        same(
            told("e1", Kind.CONFERENCE, "Helsinki", "Anna Aho", "Ole Brekk"),
            told("e2", Kind.MEETING, "Helsinki", "Ole Brekk", "Anna Aho")));
  }

  @Test
  void theTalksOfTwoAmongManyAreAnEngagementOfTheirOwn() {
    assertFalse(
        same(
            told("e1", Kind.CONFERENCE, "Helsinki", "Anna Aho", "Ole Brekk", "Carl Ek"),
            told("e2", Kind.MEETING, "Helsinki", "Ole Brekk", "Anna Aho")));
  }

  @Test
  void theTalksOfTwoAtANumberedForumAreAnEngagementOfTheirOwn() {
    edition = 10;
    Account forum = told("e1", Kind.CONFERENCE, "Helsinki", "Anna Aho", "Ole Brekk");
    edition = null;
    assertFalse(same(forum, told("e2", Kind.MEETING, "Helsinki", "Ole Brekk", "Anna Aho")));
  }

  @Test
  void aNumberedSummitThatNamesItsTwoSidesIsTheTalksOfTheTwo() {
    edition = 2;
    name = "second Finnish-Norwegian summit";
    Account summit = told("e1", Kind.CONFERENCE, "Turku", "Anna Aho", "Ole Brekk");
    Account crowded = told("e1", Kind.CONFERENCE, "Turku", "Anna Aho", "Ole Brekk", "Carl Ek");
    name = "second Nordic summit";
    Account forum = told("e1", Kind.CONFERENCE, "Turku", "Anna Aho", "Ole Brekk");
    edition = null;
    name = null;
    Account talks = told("e2", Kind.MEETING, "Turku", "Ole Brekk", "Anna Aho", "Eva Lund");
    assertTrue(same(summit, talks));
    assertFalse(same(crowded, talks));
    assertFalse(same(forum, talks));
  }

  @Test
  void aSummitNamedByItsTwoSidesIsTheTalksThatTheTwoHoldInIt() {
    name = "second Finnish-Norwegian summit";
    Account summit = told("e1", Kind.CONFERENCE, "Turku", "Anna Aho", "Ole Brekk");
    name = "Nordic forum";
    Account forum = told("e1", Kind.CONFERENCE, "Turku", "Anna Aho", "Ole Brekk");
    name = null;
    partOf = "e1";
    main = false;
    Account talks = told("e2", Kind.MEETING, "Turku", "Ole Brekk", "Anna Aho", "Eva Lund");
    Account others = told("e2", Kind.MEETING, "Turku", "Ole Brekk", "Eva Lund");
    assertTrue(same(summit, talks));
    assertFalse(RULES.contradictWithin(summit, talks));
    assertFalse(same(summit, others));
    assertFalse(same(forum, talks));
    assertTrue(RULES.contradictWithin(forum, talks));
  }

  @Test
  void theSameGuestsOfAnotherHostAreAtOtherTalks() {
    Account first = hosted("e1", "Eva Lund");
    assertFalse(same(first, hosted("e2", "Carl Ek")));
    assertTrue(same(first, hosted("e2", null)));
  }

  private Account hosted(String id, @Nullable String host) {
    Account account = told(id, Kind.MEETING, "Turku", "Anna Aho", "Ole Brekk");
    if (host == null) {
      return account;
    }
    Engagement told = account.value();
    List<Participant> parties = new ArrayList<>(told.participants());
    parties.add(
        new Participant(
            PartyType.PERSON, List.of(host), List.of(), null, null, null, Capacity.HOST));
    return new Account(
        new Engagement(
            id,
            told.main(),
            told.kind(),
            told.name(),
            told.series(),
            told.edition(),
            told.status(),
            told.when(),
            told.where(),
            told.partOf(),
            parties,
            told.content(),
            told.evidence()),
        List.of(),
        null);
  }

  @Test
  void talksOfTwoPairsInOneReportAreToldApartThoughItNamesAllFour() {
    Account first = told("e1", Kind.MEETING, "Turku", "Anna Aho", "Ole Brekk");
    Account other = told("e2", Kind.MEETING, "Turku", "Carl Ek", "Eva Lund");
    List<Participant> named = new ArrayList<>(first.value().participants());
    named.addAll(other.value().participants());
    assertTrue(
        RULES.contradictWithin(
            new Account(first.value(), named, null), new Account(other.value(), named, null)));
  }

  @Test
  void aGatheringWithinAConferenceOnItsDayWithItsPeopleIsTheConference() {
    when = new Engagement.When(PartialDate.parse("2019-09-05"), PartialDate.parse("2019-09-05"));
    Account whole = told("e1", Kind.CONFERENCE, null, "Anna Aho", "Ole Brekk");
    partOf = "e1";
    main = false;
    assertTrue(same(whole, told("e2", Kind.CONFERENCE, "Turku", "Anna Aho", "Ole Brekk")));
    assertFalse(same(whole, told("e2", Kind.CONFERENCE, "Turku", "Anna Aho", "Carl Ek")));
    edition = 3;
    assertFalse(same(whole, told("e2", Kind.CONFERENCE, "Turku", "Anna Aho", "Ole Brekk")));
  }

  @Test
  void oneConferenceMentionedAgainOnItsDayIsNoOther() {
    when = new Engagement.When(PartialDate.parse("2019-09-05"), PartialDate.parse("2019-09-05"));
    Account first = told("e1", Kind.CONFERENCE, "Turku", "Anna Aho");
    main = false;
    assertTrue(same(first, told("e2", Kind.CONFERENCE, "Turku", "Carl Ek")));
    when = Engagement.When.UNKNOWN;
    assertFalse(same(first, told("e2", Kind.CONFERENCE, "Turku", "Anna Aho")));
  }

  @Test
  void twoMeetingsOfOneHostAreToldApart() {
    Account first = told("e1", Kind.MEETING, "Turku", "Anna Aho", "Ole Brekk");
    assertTrue(
        RULES.contradictWithin(first, told("e2", Kind.MEETING, "Turku", "Anna Aho", "Carl Ek")));
    assertFalse(
        RULES.contradictWithin(first, told("e2", Kind.MEETING, "Turku", "Anna Aho", "Ole Brekk")));
  }

  @Test
  void theNextGuestOfOneHostIsAnother() {
    assertFalse(
        same(
            told("e1", Kind.MEETING, "Helsinki", "Anna Aho", "Ole Brekk"),
            told("e2", Kind.MEETING, "Helsinki", "Anna Aho", "Carl Ek")));
  }

  @Test
  void twoConferencesInOneCityWithSomebodyInCommonAreOne() {
    Account first = told("e1", Kind.CONFERENCE, "Helsinki", "Anna Aho", "Ole Brekk");
    assertTrue(same(first, told("e2", Kind.CONFERENCE, null, "Anna Aho")));
    assertFalse(same(first, told("e2", Kind.CONFERENCE, "Turku", "Anna Aho")));
    assertFalse(same(first, told("e2", Kind.CONFERENCE, "Helsinki", "Carl Ek")));
    partOf = "e1";
    assertFalse(same(first, told("e2", Kind.CONFERENCE, "Helsinki", "Anna Aho")));
  }

  @Test
  void whatIsPlannedIsNotWhatWasHeld() {
    Account held = told("e1", Kind.CONFERENCE, "Helsinki", "Anna Aho");
    status = Status.PLANNED;
    assertFalse(same(held, told("e2", Kind.CONFERENCE, "Helsinki", "Anna Aho")));
  }

  @Test
  void aVisitIsNotTheTalksDuringIt() {
    assertFalse(
        same(
            told("e1", Kind.VISIT, "Helsinki", "Anna Aho", "Ole Brekk"),
            told("e2", Kind.MEETING, "Helsinki", "Anna Aho", "Ole Brekk")));
  }
}
