package org.rapporteur.read.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.lexicon.Lexicon;

class SourceChainsTest {
  private static final String REST =
      " the two ministers met in the capital on Monday and agreed to go on with the consultations"
          + " that began five years ago, when the bridge was opened.";

  private static List<String> find(String language, String text) {
    return new SourceChains(Lexicon.of(language)).find(Line.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          According to the Ministry of Roads and Bridges, | Ministry of Roads and Bridges
          according to Minister Hentzau, |
          According to the schedule of the Ministry, |
          STRELSAU, June 7 (APP): | APP
          STRELSAU, June 7. /TASS/. | TASS
          Citing Reuters, the paper said | Reuters
          Reuters opened a new office where |
          """)
  void readsTheFirstParagraph(String beginning, String source) {
    assertEquals(source == null ? List.of() : List.of(source), find("en", beginning + REST));
  }

  @Test
  void putsTheFirstSourceFirst() {
    String text =
        "STRELSAU, June 7 (APP): According to the Ministry of Roads,"
            + REST
            + "\nSource: Strelsau Gazette | 17 views";
    assertEquals(List.of("Ministry of Roads", "APP", "Strelsau Gazette"), find("en", text));
  }

  @Test
  void readsOtherLanguages() {
    assertEquals(
        List.of("ТАСС", "портал «Новости»"),
        find(
            "ru",
            "МИНСК, 25 октября. /ТАСС/. Министры двух стран встретились в столице и договорились о"
                + " том, что следующий раунд консультаций пройдёт весной будущего года.\n"
                + "Источник: портал «Новости»"));
    assertEquals(List.of("واس"), find("ar", "جدة 19 محرم 1445 هـ الموافق 06 أغسطس 2023 م واس"));
    assertEquals(List.of("بترا"), find("ar", "--(بترا)"));
    assertEquals(List.of("外交部网站"), find("zh", "来源：外交部网站 | 点击：17"));
  }
}
