package org.rapporteur.extract.happening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.Languages;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.language.Mention;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/** What the plain rules see in a report, before anything learned joins what it tells. */
class GroupingTest {
  private static List<Happening> told(String language, String text) {
    Report report =
        new Report("r", "r", Publication.UNKNOWN, language, text, "", List.of(), Mark.PUBLIC);
    var dossier = new Languages(Set.of(language)).gather(report).orElseThrow();
    return Grouping.happenings(dossier, LinearModel.empty());
  }

  private static List<Happening> told(Kind kind, String language, String text) {
    return told(language, text).stream().filter(h -> h.kind() == kind).toList();
  }

  private static Set<String> people(Happening happening) {
    return happening.persons().stream().map(m -> m.names().get(0)).collect(Collectors.toSet());
  }

  private static String when(Happening happening) {
    return happening.date().map(d -> String.valueOf(d.start())).orElse("");
  }

  private static String city(Happening happening) {
    return happening.city().map(Mention.City::english).orElse("");
  }

  @Test
  void placesWithTheirDayAreEngagementsOfTheirOwn() {
    List<Happening> visits =
        told(
            Kind.VISIT,
            "en",
            "Foreign Minister Tarik Belhadi visited Norway on 4 May and Latvia on 6 May 2021.");
    assertEquals(
        List.of("2021-05-04", "2021-05-06"), visits.stream().map(GroupingTest::when).toList());
    List<Happening> rounds =
        told(
            "en",
            "Three rounds of political consultations took place so far: Oslo (3 May 2016), Riga"
                + " (7 June 2018) and Bern (9 July 2020).");
    assertEquals(List.of("Oslo", "Riga", "Bern"), rounds.stream().map(GroupingTest::city).toList());
  }

  @Test
  void oneDayForTwoPlacesIsOneEngagement() {
    List<Happening> visits =
        told(
            Kind.VISIT,
            "en",
            "Foreign Minister Tarik Belhadi visited Norway and Latvia on 6 May 2021.");
    assertEquals(1, visits.size());
  }

  @Test
  void peopleBelongToWhatTheyDoNotToWhatIsAroundIt() {
    List<Happening> meetings =
        told(
            Kind.MEETING,
            "en",
            "On the sidelines of the forum Foreign Minister Tarik Belhadi and Foreign Minister Jo"
                + " Marsh met.");
    assertEquals(Set.of("Tarik Belhadi", "Jo Marsh"), people(meetings.get(0)));
  }

  @Test
  void theTwoMetEarlierWhereAndWhenItIsSaid() {
    List<Happening> meetings =
        told(
            Kind.MEETING,
            "en",
            "Foreign Minister Tarik Belhadi met Foreign Minister Jo Marsh in Riga on 7 June 2021."
                + " The two ministers had last met in Oslo on 3 May 2020.");
    Happening earlier = meetings.get(1);
    assertEquals("2020-05-03", when(earlier));
    assertEquals(people(meetings.get(0)), people(earlier));
  }

  @Test
  void aVerbThatOnlyRepeatsTellsNothingOfItsOwn() {
    List<Happening> meetings =
        told(
            Kind.MEETING,
            "en",
            "Foreign Minister Tarik Belhadi met Foreign Minister Jo Marsh in Riga on 7 June 2021."
                + " The two ministers met over lunch.");
    assertEquals(1, meetings.size());
  }

  @Test
  void aNumberWithoutItsNounHasTheDayBehindIt() {
    List<Happening> rounds =
        told(
            "en",
            "It is the third round of the security dialogue. The first took place in Norway in May"
                + " 2016, the second, again in Norway, in June 2018.");
    assertEquals(
        "2018-06",
        rounds.stream()
            .filter(h -> h.edition().filter(n -> n == 2).isPresent())
            .map(GroupingTest::when)
            .findFirst()
            .orElse(""));
  }

  @Test
  void whoeverIsInACityIsOnAVisit() {
    List<Happening> visits =
        told(Kind.VISIT, "en", "Foreign Minister Tarik Belhadi was in Oslo from 3 to 5 May 2021.");
    assertEquals("Oslo", city(visits.get(0)));
    assertTrue(
        told("en", "The forum was in Oslo in May 2021.").stream()
            .noneMatch(v -> v.kind() == Kind.VISIT));
  }

  @Test
  void whatFollowsAMeetingIsNoNextMeeting() {
    List<Happening> meetings =
        told(
            Kind.MEETING,
            "en",
            "Foreign Minister Tarik Belhadi held talks with Jo Marsh in Oslo on 3 May 2021."
                + " Following the meeting in Oslo Tarik Belhadi will return to Riga.");
    assertEquals(2, meetings.size());
  }

  @Test
  void aLineThatAnnouncesAListTellsNoMeetingOfItsOwn() {
    List<Happening> meetings =
        told(
            Kind.MEETING,
            "en",
            """
            During his stay in Oslo Director Tarik Belhadi held talks with three institutes:

            • Tarik Belhadi met Director Jo Marsh of the Nordic Institute.

            • Tarik Belhadi met Director Ann Holt of the Fjord Institute.

            All the three meetings were useful.
            """);
    assertEquals(
        List.of(Set.of("Tarik Belhadi", "Jo Marsh"), Set.of("Tarik Belhadi", "Ann Holt")),
        meetings.stream().map(GroupingTest::people).toList());
  }

  @Test
  void whoIsNamedWithBelongsToTheTalks() {
    List<Happening> told =
        told(
            "en",
            "Minister Tarik Belhadi held talks with Minister Jo Marsh and they agreed to convene the"
                + " joint committee in Riga.");
    assertEquals(Set.of("Tarik Belhadi", "Jo Marsh"), people(told.get(0)));
  }

  @Test
  void theGuestIsTheTraveller() {
    List<Happening> told =
        told(
            "en",
            "Norwegian Foreign Minister Tarik Belhadi arrived in Riga on 3 May 2021. In the evening"
                + " Latvian Foreign Minister Jo Marsh had talks with his guest.");
    assertEquals(Set.of("Tarik Belhadi", "Jo Marsh"), people(told.get(1)));
  }

  @Test
  void whoTravelsMeets() {
    List<Happening> meetings =
        told(
            Kind.MEETING,
            "en",
            "Minister Tarik Belhadi travelled to Riga and met President Jo Marsh.");
    assertEquals(Set.of("Tarik Belhadi", "Jo Marsh"), people(meetings.get(0)));
  }

  @Test
  void aCallOnABodyAndTheMeetingThereAreOne() {
    List<Happening> told =
        told(
            "en",
            "Director Tarik Belhadi visited the Baltic Institute of International Affairs and met"
                + " with its head, Dr Jo Marsh.");
    assertEquals(1, told.size());
  }

  @Test
  void aSummitOfTwoLeadersIsAMeeting() {
    String lead = "President Tarik Belhadi of Norway and President Jo Marsh of Latvia ";
    assertEquals(
        Kind.MEETING, told("en", lead + "held a summit in Riga on 4 May 2021.").get(0).kind());
    assertEquals(
        Kind.CONFERENCE,
        told("en", lead + "attended the NATO summit in Riga on 4 May 2021.").get(0).kind());
  }

  @Test
  void aHyphenJoinsTheNamesOfThoseWhoMeet() {
    List<Happening> summit =
        told(
            "en",
            "Belhadi-Marsh summit ends\n\nPresident Tarik Belhadi and President Jo Marsh signed"
                + " a document.");
    assertEquals(2, people(summit.get(0)).size());
  }

  @Test
  void theDayOfTheNextMeetingIsNotThatOfTheOneTold() {
    List<Happening> rounds =
        told(
            "ru",
            "Провести следующую встречу 20 июня 2025 года предложила Латвия на втором раунде"
                + " переговоров в Осло. Второй раунд переговоров прошёл 2 июня 2025 года.");
    assertEquals("2025-06-02", when(rounds.get(rounds.size() - 1)));
  }

  @Test
  void oneRoundIsToldInHeadlineAndText() {
    List<Happening> rounds =
        told(
            "en",
            "Norway, Latvia wrap up second round of Oslo talks\n\nAn hour was enough for the"
                + " second round of direct talks between Norway and Latvia in Oslo.");
    assertEquals(1, rounds.size());
  }

  @Test
  void aNameWithMoreWordsIsTheSameName() {
    List<Happening> summits =
        told(
            "en",
            "The Baltic Summit opens in Riga\n\nForeign Minister Jo Marsh spoke at the regional"
                + " Baltic Summit in Riga.");
    assertEquals(1, summits.size());
  }

  @Test
  void theSittingsOfAConferenceAreItsProgramme() {
    String lead = "The Baltic conference was held in Riga on 4 May 2021. ";
    String sitting = "The second session, with Tarik Belhadi in the chair, was about trade.";
    assertEquals(1, told("en", lead + sitting).size());
    assertEquals(1, told(Kind.SESSION, "en", "The Council convened. " + sitting).size());
  }

  @Test
  void whoSpendsDaysSomewhereHasTravelledThere() {
    List<Happening> visits =
        told(
            Kind.VISIT,
            "en",
            "Doors opened for Foreign Minister Tarik Belhadi in Riga, where he spent 4 and 5 May"
                + " 2021.");
    assertEquals("Riga", city(visits.get(0)));
  }

  @Test
  void aVisitWithoutNamesIsTheOneThatWasTold() {
    String lead = "Foreign Minister Tarik Belhadi visited Norway.\n\n";
    assertEquals(
        1, told(Kind.VISIT, "en", lead + "Talks were held in the course of the visit.").size());
    assertEquals(
        2,
        told(Kind.VISIT, "en", lead + "The previous visit, in May 2019, was a short one.").size());
  }

  @Test
  void somebodysVisitIsTheOneToldOfLast() {
    List<Happening> visits =
        told(
            Kind.VISIT,
            "ru",
            "Министр Тарик Белхади не приедет в Ригу. Его рабочий визит, намеченный на 14 марта"
                + " 2019 года, отменён из-за выборов в Осло.");
    assertEquals(1, visits.size());
  }
}
