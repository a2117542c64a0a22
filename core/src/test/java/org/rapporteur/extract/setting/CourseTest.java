package org.rapporteur.extract.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.Languages;
import org.rapporteur.extract.Extractor;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

class CourseTest {
  private static final LocalDate THURSDAY = LocalDate.of(2021, 6, 24);

  @Test
  void countsBackFromTheDayOnWhichSeveralDaysEnded() {
    Engagement forum =
        only(
            "en",
            "The two-day 7th Baltic Security Forum ended in Riga on Wednesday. Defence Minister"
                + " Artis Pabriks of Latvia chaired the forum.");
    assertEquals("2021-06-22", String.valueOf(forum.when().start()));
    assertEquals("2021-06-23", String.valueOf(forum.when().end()));
    assertTrue(
        forum.evidence().stream()
            .anyMatch(e -> "2 days that ended on 2021-06-23".equals(e.reason())));
  }

  @Test
  void countsOnFromTheDayOnWhichSeveralDaysBegin() {
    Engagement forum =
        only(
            "ru",
            "Трёхдневный седьмой Балтийский форум по безопасности откроется в Риге 28 июня 2021"
                + " года. В форуме примет участие министр обороны Латвии Артис Пабрикс.");
    assertEquals("2021-06-28", String.valueOf(forum.when().start()));
    assertEquals("2021-06-30", String.valueOf(forum.when().end()));
  }

  @Test
  void readsTheCapitalOfAStateAsItsCity() {
    Engagement round =
        only(
            "en",
            "The 5th round of political consultations between Italy and Ghana was held in the"
                + " Italian capital on 3 June 2021.");
    assertEquals("Rome", round.where().city());
    assertEquals("IT", round.where().country());
  }

  private static Engagement only(String language, String text) {
    Publication published = new Publication(null, null, null, THURSDAY, "given", List.of());
    Report report = new Report("r", "r", published, language, text, "0", List.of(), Mark.PUBLIC);
    List<Engagement> all =
        new Languages(Set.of(language))
            .gather(report)
            .map(dossier -> Extractor.load().extract(dossier))
            .orElseThrow();
    assertEquals(1, all.size());
    return all.get(0);
  }
}
