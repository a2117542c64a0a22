package org.rapporteur.extract.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.Languages;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

class AnchorFinderTest {
  private static List<Anchor> anchors(String language, String text) {
    Report report =
        new Report("r", "r", Publication.UNKNOWN, language, text, "", List.of(), Mark.PUBLIC);
    return new Languages(Set.of(language)).gather(report).orElseThrow().anchors();
  }

  private static List<String> names(String language, String text) {
    return anchors(language, text).stream().map(a -> a.name().of(text)).toList();
  }

  @Test
  void aNumberReachesTheNounOverALongTitle() {
    List<Anchor> found =
        anchors("en", "He attended the 7th No Cash for Crime Ministerial Conference on Banking.");
    assertEquals(7, found.get(0).edition());
    assertTrue(found.stream().allMatch(a -> a.edition() != null && a.edition() == 7));
  }

  @Test
  void anArabicNounWithTheArticleTakesAdjectivesButNoOtherNoun() {
    assertEquals(
        List.of("المؤتمر"), names("ar", "جرت على هامش المؤتمر بحوث بين الوفود.").subList(0, 1));
    assertEquals(
        List.of("المؤتمر الدولي لمكافحة التصحر"),
        names("ar", "انعقد المؤتمر الدولي لمكافحة التصحر أمس."));
    assertEquals(
        List.of("الحوار الثلاثي بين الصين وتونس"),
        names("ar", "انعقد الحوار الثلاثي بين الصين وتونس أمس."));
  }

  @Test
  void anArabicRoleIsNoSession() {
    assertEquals(List.of(), names("ar", "أشاد الوزير بالدور الذي تلعبه تونس."));
  }

  @Test
  void theSecondDayIsNoSecondSummit() {
    assertTrue(
        anchors("ru", "На второй день саммита лидеры стран подвели итоги.").stream()
            .allMatch(a -> a.edition() == null));
  }

  @Test
  void aLatinNounIsFoundInCyrillicText() {
    assertEquals(1, anchors("ru", "В Осло прошёл Nordic Security Forum 2021.").size());
  }

  @Test
  void aFirstMeetingSinceThenCountsNoRound() {
    assertEquals(
        List.of(true),
        anchors("en", "It was their first working consultation since the war.").stream()
            .map(a -> a.edition() == null)
            .toList());
  }

  @Test
  void meetingSomebodyIsMeetingADeadlineIsNot() {
    assertEquals(
        List.of("met"),
        names("en", "Minister Tarik Belhadi met his counterpart from Norway, Anna Lund, in Oslo."));
    assertEquals(List.of(), names("en", "Minister Tarik Belhadi met the deadline."));
  }

  @Test
  void theFirstOfSomebodysTermCountsNoRound() {
    assertTrue(
        anchors("en", "It was the first summit of her presidency.").stream()
            .allMatch(a -> a.edition() == null));
  }

  @Test
  void aTimeOfDayCountsNoMeetings() {
    assertTrue(
        anchors("ar", "انطلق عند الساعة 14:45 اجتماع الوزيرين.").stream()
            .noneMatch(a -> a.is("several")));
    assertTrue(
        anchors("ar", "انطلق أمس 14 اجتماعا للوزيرين.").stream().anyMatch(a -> a.is("several")));
  }

  @Test
  void aNumberedTourIsARound() {
    Anchor round = anchors("ar", "مسار أوسلو في جولته الـ 22").get(0);
    assertEquals(Kind.CONSULTATION, round.kind());
    assertEquals(22, round.edition());
    assertTrue(
        anchors("en", "It was his third visit to Oslo.").stream()
            .allMatch(a -> a.edition() == null));
  }

  @Test
  void aNumberMayStandBehindTheAdjectivesOfAnArabicNoun() {
    assertEquals(
        9, anchors("ar", "انعقدت القمة الخليجية العادية في دورتها التاسعة.").get(0).edition());
  }
}
