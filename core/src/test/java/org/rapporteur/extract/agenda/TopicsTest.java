package org.rapporteur.extract.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was discussed, in each language's ways of saying it. */
class TopicsTest {
  private static List<String> topics(String language, String text) {
    return Reading.of(language, text).topics();
  }

  @Test
  void cutsAListAfterAVerb() {
    assertEquals(
        List.of("fisheries", "customs", "air traffic"),
        topics("en", "The two ministers discussed fisheries, customs and air traffic."));
  }

  @Test
  void keepsHabitualPairsAndSharedAdjectivesTogether() {
    assertEquals(
        List.of("defence and security"), topics("en", "The talks covered defence and security."));
    assertEquals(
        List.of("economic and cultural ties"),
        topics("en", "The envoys reviewed economic and cultural ties."));
  }

  @Test
  void takesWhatStandsBeforeAPassive() {
    assertEquals(
        List.of("Water rights", "the grazing season".substring(4)),
        topics("en", "Water rights and the grazing season were discussed."));
  }

  @Test
  void readsACopulaBothWays() {
    assertEquals(
        List.of("railway through the valley"),
        topics("en", "The main subject of the meeting was the railway through the valley."));
    assertEquals(
        List.of("Visas", "harbour dues"),
        topics("en", "Visas and the harbour dues were the topics of the afternoon."));
  }

  @Test
  void stopsAtTheNextClause() {
    assertEquals(
        List.of("fishing quotas"),
        topics("en", "They talked about fishing quotas, the spokesman said."));
    assertEquals(
        List.of("border crossing"),
        topics("en", "They discussed the border crossing, which has been shut since May."));
  }

  @Test
  void takesTheItemsAfterAColonAndDropsTheirHeading() {
    assertEquals(
        List.of("wool", "timber", "transit fees"),
        topics("en", "The talks covered the whole range of trade: wool, timber and transit fees."));
  }

  @Test
  void readsBodiesOnAnAgendaAsTopics() {
    assertEquals(
        List.of("Conference on Disarmament", "Human Rights Council"),
        topics(
                "en",
                "They reviewed the work of the Conference on Disarmament and the Human Rights Council.")
            .stream()
            .map(t -> t.replace("work of the ", ""))
            .toList());
  }

  @Test
  void readsAListWithinAList() {
    assertEquals(
        List.of("harbour dues", "visas", "rivers", "floods", "storms"),
        topics(
            "en",
            "They discussed harbour dues, visas, and various aspects of rivers, floods, and storms."));
  }

  @Test
  void endsAListWhereARemarkOnItOpens() {
    assertEquals(
        List.of("harbour dues"),
        topics("en", "They discussed harbour dues, reflecting the old ties of the two ports."));
  }

  @Test
  void keepsTwoAdjectivesWithTheirNoun() {
    assertEquals(
        List.of("new and emerging diseases"),
        topics("en", "They discussed the spread of new and emerging diseases.").stream()
            .map(t -> t.replace("spread of ", ""))
            .toList());
  }

  @Test
  void cutsNoQuotationAndTakesTheLetterBeforeItOff() {
    assertEquals(
        List.of("قضايا المياه", "اتفاقية الأنهار وحماية الضفاف", "الوضع في الوادي"),
        topics(
            "ar",
            "ناقش الجانبان قضايا المياه، و\"اتفاقية الأنهار وحماية الضفاف\" والوضع في الوادي."));
  }

  @Test
  void takesBulletsUnderALineThatPointsAtThem() {
    String text =
        """
        The themes of the discussion are given below:
        • Rivers shared by several states
        • Early warning of floods
        """;
    assertTrue(topics("en", text).contains("Rivers shared by several states"));
    assertTrue(topics("en", text).contains("Early warning of floods"));
  }

  @Test
  void takesBulletsUnderAHeadingOfThemes() {
    String text =
        """
        The conference opened on Monday in the old town hall.

        The themes of the sessions are:
        • Rivers shared by several states
        • Early warning of floods
        """;
    assertEquals(
        List.of("Rivers shared by several states", "Early warning of floods"), topics("en", text));
  }

  @Test
  void takesBulletsBehindAVerbOfDiscussing() {
    assertEquals(
        List.of("дноуглубление канала", "портовые сборы"),
        topics("ru", "Вчера стороны обсудили:\n• дноуглубление канала\n• портовые сборы\n"));
  }

  @Test
  void leavesVagueMattersOut() {
    assertEquals(List.of(), topics("en", "They discussed a number of issues of mutual interest."));
  }

  @Test
  void skipsTheSubjectBehindAnArabicVerb() {
    assertEquals(
        List.of("التعاون الزراعي", "مشروع السد"),
        topics("ar", "وناقش الوزيران التعاون الزراعي ومشروع السد."));
  }

  @Test
  void keepsArabicAdjectivesWithTheirNoun() {
    assertEquals(
        List.of("التعاون الزراعي والصناعي"),
        topics("ar", "وتناول اللقاء التعاون الزراعي والصناعي."));
  }

  @Test
  void findsATopicBetweenArabicCopulaAndTheme() {
    assertEquals(List.of("تطوير الموانئ"), topics("ar", "وشكل تطوير الموانئ محور المباحثات."));
  }

  @Test
  void splitsRussianTopicsAtARepeatedPreposition() {
    assertEquals(
        List.of("рыболовстве", "новых паромах"),
        topics("ru", "Министры говорили о рыболовстве и о новых паромах."));
  }

  @Test
  void takesARussianIndirectQuestionWhole() {
    assertEquals(
        List.of("как открыть паромную линию"),
        topics("ru", "Стороны обсудили, как открыть паромную линию."));
  }

  @Test
  void readsTheOtherLanguages() {
    assertEquals(
        List.of("pêche", "douanes"),
        topics("fr", "Les deux ministres ont évoqué la pêche et les douanes."));
    assertEquals(
        List.of("pesca", "aduanas", "turismo"),
        topics("es", "Los ministros hablaron de pesca, aduanas y turismo."));
    assertEquals(List.of("渔业合作", "海关手续"), topics("zh", "双方讨论了渔业合作、海关手续。"));
    assertEquals(
        List.of("ماہی گیری", "سیاحت", "آبی وسائل"),
        topics("ur", "اجلاس میں ماہی گیری، سیاحت اور آبی وسائل پر بات ہوئی۔"));
  }

  @Test
  void readsThePrintedProgramme() {
    String programme =
        """
        The institute invites to a seminar.

        Draft programme
        Day 1: dredging of the canal; pilot fees
        Day 2: harbour lights – Anna Berg

        Coffee is free.
        """;
    assertEquals(
        List.of("dredging of the canal", "pilot fees", "harbour lights"), topics("en", programme));
  }

  @Test
  void takesTheTitlesOfATimetableWithoutItsCeremonies() {
    String timetable =
        """
        Journée ouverte à tous

        9 h 15 Mot d'accueil – Jean Morel
        10 h Le dragage du canal – Anne Petit
        11 h 30 Les droits de quai (Paul Roux)
        """;
    assertEquals(List.of("dragage du canal", "droits de quai"), topics("fr", timetable));
    assertEquals(List.of(), topics("fr", "Il est parti.\n\n10 h Le dragage – Anne Petit"));
  }

  @Test
  void readsPastACounterpartToTheTopic() {
    assertEquals(
        List.of("дноуглубление канала"),
        topics("ru", "Посол обсудил с коллегой дноуглубление канала."));
  }

  @Test
  void readsARussianThemeBehindItsCopula() {
    assertEquals(
        List.of("Портовые сборы"), topics("ru", "Портовые сборы стали сквозной темой вечера."));
  }

  @Test
  void readsWhatIsElidedBeforeAVowel() {
    assertEquals(List.of("éclairage du port"), topics("fr", "Ils ont parlé d'éclairage du port."));
    assertEquals(
        List.of("dragage du canal", "entretien des quais", "péages", "amarres"),
        topics(
            "fr",
            "Ils ont longuement parlé du dragage du canal, de l'entretien des quais, des péages et"
                + " d'amarres."));
    assertEquals(
        List.of("dragage du canal", "entretien des quais"),
        topics("fr", "Ils ont examiné le dragage du canal et l'entretien des quais."));
  }

  @Test
  void takesAllTitlesInARow() {
    assertEquals(
        List.of("Hafen", "Kanal"),
        topics("fr", "Deux tables rondes, intitulées « Hafen » et « Kanal », ont suivi."));
  }

  @Test
  void readsNothingBehindAMarkForACueOfBothSides() {
    assertEquals(
        List.of("péages", "amarres"),
        topics("fr", "Les péages et les amarres figuraient à l'ordre du jour ; un comité suivra."));
  }
}
