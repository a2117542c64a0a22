package org.rapporteur.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TriageTest {
  private static final Set<String> ALL = Set.of("en", "ar", "ru", "fr", "es", "zh", "ur");

  private static final List<String> HOLDING =
      List.of(
          "The foreign ministers of Oman and Nepal met in Muscat on Tuesday and discussed trade.",
          "استقبل وزير الخارجية العماني سفير نيبال في مسقط وبحث معه العلاقات بين البلدين.",
          "Министр иностранных дел Омана провёл в Маскате переговоры с послом Непала.",
          "Le ministre des Affaires étrangères d'Oman a reçu l'ambassadeur du Népal à Mascate.",
          "El ministro de Asuntos Exteriores de Omán se reunió en Mascate con el embajador de Nepal.",
          "عمان کے وزیر خارجہ نے مسقط میں نیپال کے سفیر سے ملاقات کی۔",
          "阿曼外交大臣在马斯喀特会见了尼泊尔大使，双方举行会谈。");

  private static final List<String> HOLDING_NONE =
      List.of(
          "Knead the dough until it is smooth, then let it rest under a cloth for an hour.",
          "تراجعت أسعار الطماطم في الأسواق هذا الأسبوع بسبب وفرة المحصول.",
          "В выходные ожидается дождь, температура опустится до пяти градусов.",
          "Le pianiste jouera trois sonates samedi soir dans la petite salle du conservatoire.",
          "El delantero marcó dos goles en la segunda parte y se marchó lesionado.",
          "بارش کے باعث میچ روک دیا گیا اور کھلاڑی واپس چلے گئے۔",
          "这道菜先用小火煮二十分钟，再加入盐和葱花。");

  private static final Triage TRIAGE = Triage.load(ALL);

  @TestFactory
  Stream<DynamicTest> passesWhatMayHoldAnEngagement() {
    return HOLDING.stream()
        .map(text -> DynamicTest.dynamicTest(text, () -> assertTrue(TRIAGE.mayHold(text))));
  }

  @TestFactory
  Stream<DynamicTest> passesOverWhatHoldsNone() {
    return HOLDING_NONE.stream()
        .map(text -> DynamicTest.dynamicTest(text, () -> assertFalse(TRIAGE.mayHold(text))));
  }

  @Test
  void findsAnEngagementAnywhereInALongPage() {
    String none = String.join("\n", HOLDING_NONE).repeat(200);
    assertFalse(TRIAGE.mayHold(none));
    assertTrue(TRIAGE.mayHold(none + HOLDING.get(2) + none));
  }

  @Test
  void judgesAPageWithItsTagsLikeItsText() {
    for (String text : HOLDING) {
      String page = "<!DOCTYPE html><html><body><p>" + text + "</p></body></html>";
      assertEquals(TRIAGE.weigh(text), TRIAGE.weigh(page), 1e-9, text);
    }
  }

  @Test
  void passesOverWhatStandsInScriptsAndTags() {
    String page =
        "<!DOCTYPE html><html><head><script>var s = '%s';</script><style>/* %s */</style>"
                .replace("%s", HOLDING.get(0))
            + "<meta content=\"%s\"></head><body><p>Rain is expected.</p></body></html>"
                .replace("%s", HOLDING.get(0));
    assertFalse(TRIAGE.mayHold(page));
    assertTrue(TRIAGE.mayHold(page + HOLDING.get(0)));
  }

  @Test
  void endsOnBrokenPages() {
    for (String page :
        List.of("", "<", "<!d", "<html><script", "<html><p", "<style>a", "\uD800<")) {
      assertFalse(TRIAGE.mayHold(page), page);
    }
    String page = "<html><script>x</script><p>" + HOLDING.get(0) + "</p></html>";
    for (int end = 0; end <= page.length(); end++) {
      TRIAGE.weigh(page.substring(0, end));
    }
  }

  @Test
  void weighsTheSameInWhateverOrderPagesCome() {
    List<String> pages = new ArrayList<>(HOLDING);
    pages.addAll(HOLDING_NONE);
    List<Double> before = pages.stream().map(TRIAGE::weigh).toList();
    List<String> shuffled = new ArrayList<>(pages);
    Collections.shuffle(shuffled, new Random(7));
    Triage fresh = Triage.load(ALL);
    shuffled.forEach(fresh::weigh);
    assertEquals(before, pages.stream().map(fresh::weigh).toList());
    assertEquals(
        before, pages.parallelStream().map(fresh::weigh).toList(), "and from several threads");
  }

  @Test
  void knowsWordsApartWhoseLettersAreSwapped() {
    Triage english = Triage.load(Set.of("en"));
    String text = "The ministers of Oman and Nepal met in Muscat.";
    double weight = english.weigh(text);
    english.weigh("eTh nimisters fo mOan dan Neapl emt ni uMscat.");
    assertEquals(weight, english.weigh(text));
  }

  @Test
  void asksForWordsOfEngagementAndNotForNamesAlone() {
    assertEquals(
        Double.NEGATIVE_INFINITY, TRIAGE.weigh("Oman, Nepal, Chile. Minister. Ambassador."));
  }
}
