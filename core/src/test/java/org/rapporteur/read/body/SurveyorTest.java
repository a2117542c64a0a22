package org.rapporteur.read.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.model.Span;

class SurveyorTest {
  private static final String BODY =
      "The foreign ministers of Ruritania and Grand Fenwick met in Strelsau on Monday and agreed to"
          + " hold the next round of their consultations in the spring of the coming year.";
  private static final String ARABIC =
      "التقى وزيرا خارجية البلدين في العاصمة يوم الاثنين واتفقا على أن تعقد الجولة المقبلة من المشاورات"
          + " بينهما في الربيع المقبل، وشارك في اللقاء عدد من كبار المسؤولين من الجانبين.";
  private static final String RUSSIAN =
      "Министры иностранных дел двух стран встретились в столице в понедельник и договорились о том,"
          + " что следующий раунд консультаций пройдёт весной будущего года.";

  private final Surveyor surveyor = new Surveyor(LanguageIdentifier.standard(), Lexicon::of);

  private String body(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Span span : surveyor.survey(text).furniture()) {
      out.append(text, from, span.start());
      from = span.end();
    }
    return out.append(text.substring(from)).toString().strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home | World | Opinion | Contact",
        "Home > News > Region",
        "Thursday, December 26, 2024\nMain Menu",
        "USD 92.10 EUR 101.45",
        "Strelsau +12°",
        "https://example.org/news/1",
        "Read also:\nA first headline of another report\nA second headline of another report"
      })
  void takesFurnitureAboveTheBodyOut(String furniture) {
    assertEquals(BODY, body(furniture + "\n\n" + BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share this: Facebook Twitter",
        "Comments are Closed",
        "Comments (14)",
        "Photo Gallery\nShare.\nComments are closed.\nA line that follows",
        "Related articles\nSomething else altogether\nAnd yet another thing",
        "Tags: talks, Strelsau",
        "Copyright 2020. All rights reserved.",
        "[Photo: the two ministers at the gate]"
      })
  void takesFurnitureBelowTheBodyOut(String furniture) {
    assertEquals(BODY, body(BODY + "\n\n" + furniture));
  }

  @Test
  void takesStaffBiographiesOut() {
    String biographies =
        """
        Ms Flavia Hentzau

        Research Officer

        Flavia Hentzau is a Research Officer at the Strelsau Centre for Regional Studies. Her areas of interest include river commissions and the law of treaties.

        Dr Rupert Sapt

        Dr. Sapt holds a Ph.D. from the University of Zenda and has written about borders, bridges and ferries for several journals of the region.
        """;
    assertEquals(BODY, body(BODY + "\n\n" + biographies));
  }

  @Test
  void leavesAPersonInTheBodyAlone() {
    String text =
        BODY
            + "\n\nMs Flavia Hentzau\n\nFlavia Hentzau, who is a Research Officer at the Strelsau Centre, "
            + "spoke at the opening of the meeting and asked both sides for their patience.\n\n"
            + BODY;
    assertEquals(text, body(text));
  }

  @Test
  void readsTheWordingOfOtherLanguages() {
    assertEquals(
        ARABIC,
        body(
            "الرئيسية | سياسة | اقتصاد\n"
                + ARABIC
                + "\nاقرأ أيضا: خبر آخر\nشارك المقال: فيسبوك / واتساب"));
    assertEquals(
        RUSSIAN,
        body(
            "Версия для печати\nИсточник: агентство\n"
                + RUSSIAN
                + "\nСамое читаемое\nДругая новость"));
  }

  @Test
  void doesNotTakeParticipationForAShareBar() {
    String text = "شارك وفد من الوزارة في الاجتماع الذي عقد أمس\n" + ARABIC;
    assertEquals(text, body(text));
  }

  @Test
  void leavesTheRowsOfATableAlone() {
    String table = "Flavia | Ruritania | Minister\nRupert | Fenwick | Envoy\nAnton | Zenda | Judge";
    assertEquals(BODY + "\n" + table, body(BODY + "\n" + table));
  }

  @Test
  void leavesADateOfPublicationBesideTheMenuAlone() {
    String text =
        "Home World Sport\nPosted Thursday, December 26, 2024\nMinisters meet again\n" + BODY;
    assertTrue(body(text).startsWith("Posted Thursday"));
  }

  @Test
  void findsTheHeadline() {
    String text = "World | Ministers of two states meet\nJune 7, 2023\n" + BODY;
    assertEquals("Ministers of two states meet", surveyor.survey(text).headline());
    assertFalse(body(text).isEmpty());
  }
}
