package org.rapporteur.identity.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.identity.BlockingKey;
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

/** When two tellings are of one engagement. */
class SameEngagementTest {
  private static final PlainResolver RULES = new PlainResolver();

  private final List<String> series = new ArrayList<>();
  private @Nullable Integer edition;

  private Engagement told(
      Kind kind, String first, String last, @Nullable String city, String... parties) {
    List<Participant> participants = new ArrayList<>();
    for (String party : parties) {
      boolean state = party.length() == 2;
      participants.add(
          new Participant(
              state ? PartyType.STATE : PartyType.PERSON,
              List.of(party),
              List.of(),
              null,
              null,
              state ? party : null,
              Capacity.PARTICIPANT));
    }
    return new Engagement(
        "e",
        true,
        kind,
        null,
        series,
        edition,
        Status.HELD,
        new Engagement.When(PartialDate.parse(first), PartialDate.parse(last)),
        new Engagement.Where(city, null),
        null,
        participants,
        Engagement.Content.NONE,
        List.of(Evidence.stated("kind", "x", new Span(0, 1))));
  }

  private Engagement edition(int number, String name, String day, String city, String... parties) {
    series.add(name);
    edition = number;
    Engagement told = told(Kind.CONFERENCE, day, day, city, parties);
    series.clear();
    edition = null;
    return told;
  }

  private static boolean same(Engagement one, Engagement other) {
    return same(new Account(one, List.of(), null), new Account(other, List.of(), null));
  }

  private static boolean same(Account one, Account other) {
    Optional<Verdict> verdict = RULES.compare(one, other);
    assertEquals(verdict.isPresent(), RULES.compare(other, one).isPresent());
    if (verdict.isPresent()) {
      assertTrue(BlockingKey.meet(RULES.keys(one), RULES.keys(other)), "blocked apart");
    }
    return verdict.isPresent();
  }

  @Test
  void theSameEditionIsOneEvenWhereDatesDiffer() {
    assertTrue(
        same(
            edition(9, "Forum on Security", "2021-06-23", "Moscow"),
            edition(9, "FORUM on security", "2021-06-22", "Moscow")));
  }

  @Test
  void anotherEditionOrSeriesIsNotOne() {
    Engagement ninth = edition(9, "Taiga Forum", "2021-06-23", "Moscow", "RU", "CN");
    assertFalse(same(ninth, edition(8, "Taiga Forum", "2021-06-23", "Moscow", "RU", "CN")));
    assertFalse(same(ninth, edition(9, "Amber Dialogue", "2021-06-23", "Moscow", "RU", "CN")));
    assertFalse(same(ninth, edition(9, "Taiga Forum", "2024-01-01", "Cairo", "RU", "CN")));
  }

  @Test
  void aNameThatManySeriesHaveTellsNothing() {
    Engagement ninth = edition(9, "Security Forum", "2021-06-23", "Moscow", "RU", "CN");
    assertTrue(same(ninth, edition(9, "Dialogue", "2021-06-23", "Moscow", "RU", "CN")));
    assertFalse(same(ninth, edition(9, "Dialogue", "2021-09-23", "Moscow", "RU", "CN")));
    assertFalse(same(ninth, edition(9, "Security Forum", "2021-06-23", "Cairo", "RU", "CN")));
  }

  @Test
  void theSameDaysPlaceAndPersonAreOne() {
    assertTrue(
        same(
            told(Kind.MEETING, "2018-07-16", "2018-07-16", "Helsinki", "Anna Aho", "FI", "SE"),
            told(Kind.MEETING, "2018-07-16", "2018-07-17", "Helsinki", "Anna Aho", "FI")));
  }

  @Test
  void aPersonsNextMeetingOnTheSameDayIsNotOne() {
    Engagement first =
        told(Kind.MEETING, "2018-07-16", "2018-07-16", "Helsinki", "Anna Aho", "FI", "SE");
    assertFalse(
        same(
            first,
            told(Kind.MEETING, "2018-07-16", "2018-07-16", "Helsinki", "Anna Aho", "FI", "NO")));
    assertFalse(
        same(first, told(Kind.VISIT, "2018-07-16", "2018-07-16", "Helsinki", "Anna Aho", "FI")));
    assertFalse(
        same(first, told(Kind.MEETING, "2018-07-17", "2018-07-17", "Helsinki", "Anna Aho", "FI")));
    assertFalse(
        same(first, told(Kind.MEETING, "2018-07-16", "2018-07-16", "Turku", "Anna Aho", "FI")));
  }

  @Test
  void twoStatesAreEnoughUnlessOtherPeopleMet() {
    Engagement plain = told(Kind.MEETING, "2018-07-16", "2018-07-16", "Helsinki", "FI", "SE");
    Engagement anna =
        told(Kind.MEETING, "2018-07-16", "2018-07-16", "Helsinki", "Anna Aho", "FI", "SE");
    Engagement carl =
        told(Kind.MEETING, "2018-07-16", "2018-07-16", "Helsinki", "Carl Ek", "FI", "SE");
    assertTrue(same(plain, anna));
    assertTrue(same(plain, carl));
    assertFalse(same(anna, carl));
  }

  @Test
  void anUnknownDayIsNoProof() {
    assertFalse(
        same(
            told(Kind.MEETING, "2018-07", "2018-07", "Helsinki", "Anna Aho", "FI"),
            told(Kind.MEETING, "2018-07", "2018-07", "Helsinki", "Anna Aho", "FI")));
  }

  @Test
  void theSeriesOfConsultationsIsThatOfItsTwoSides() {
    series.add("Political Consultations");
    Engagement one = told(Kind.CONSULTATION, "2018-07-16", "2018-07-16", "Helsinki", "FI", "SE");
    Engagement other = told(Kind.CONSULTATION, "2018-07-16", "2018-07-16", "Helsinki", "FI", "NO");
    assertFalse(SeriesNames.series(one).equals(SeriesNames.series(other)));
    series.clear();
    assertTrue(SeriesNames.series(told(Kind.CALL, "2018-07-16", "2018-07-16", "x")).isEmpty());
  }

  @Test
  void anEditionToldBesideAnotherMayBeWhereThatOneIs() {
    Engagement ninth = edition(9, "Amber Forum", "2021-09-21", "Baku", "AZ");
    Engagement eleventh = edition(11, "Amber Forum", "2024-09-17", "Baku", "AZ");
    Engagement elsewhere = edition(11, "Amber Forum", "2024-09-17", "Ganja", "AZ");
    edition = 9;
    Engagement bare = told(Kind.CONFERENCE, "2021", "2021", null);
    assertFalse(same(new Account(ninth, List.of(), null), new Account(bare, List.of(), null)));
    assertTrue(
        same(new Account(ninth, List.of(), null), new Account(bare, List.of(), null, eleventh)));
    assertFalse(
        same(new Account(ninth, List.of(), null), new Account(bare, List.of(), null, elsewhere)));
  }

  @Test
  void oneOfficeOfOneStateIsNoOtherPersonWhateverTheName() {
    String day = "2018-06-12";
    Engagement one = told(Kind.MEETING, day, day, "Oslo", "Tarik Belhadi");
    Engagement other = told(Kind.MEETING, day, day, "Oslo", "Tarik Belhadi");
    assertTrue(same(with(one, "Jo Marsh", "LV"), with(other, "جوزيف مارش", "LV")));
    assertFalse(same(with(one, "Jo Marsh", "LV"), with(other, "Ann Berg", "SE")));
  }

  /** The same with one president more. */
  private static Engagement with(Engagement told, String name, String state) {
    List<Participant> participants = new ArrayList<>(told.participants());
    participants.add(
        new Participant(
            PartyType.PERSON,
            List.of(name),
            List.of(),
            "President",
            state,
            null,
            Capacity.PARTICIPANT));
    return new Engagement(
        told.id(),
        told.main(),
        told.kind(),
        told.name(),
        told.series(),
        told.edition(),
        told.status(),
        told.when(),
        told.where(),
        told.partOf(),
        participants,
        told.content(),
        told.evidence());
  }
}
