package org.rapporteur.extract.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.Languages;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/** For whom those named in a report stand. */
class RosterTest {
  private static @Nullable String side(String language, String text, String name) {
    Report report =
        new Report("r", "r", Publication.UNKNOWN, language, text, "", List.of(), Mark.PUBLIC);
    var dossier = new Languages(Set.of(language)).gather(report).orElseThrow();
    return dossier.roster().members().stream()
        .filter(m -> m.names().contains(name))
        .findFirst()
        .orElseThrow()
        .represents();
  }

  @Test
  void aCityAloneMakesNoReportOfItsState() {
    String lead = "President Tarik Belhadi and President of Latvia Jo Marsh met. ";
    String about = "Norway and Latvia have argued for years; Norway wants the talks to go on.";
    assertNotEquals("FI", side("en", "HELSINKI: " + lead + about, "Tarik Belhadi"));
    assertEquals(
        "FI", side("en", "HELSINKI: President Tarik Belhadi spoke of Finland.", "Tarik Belhadi"));
  }

  @Test
  void aStateHasOnePresident() {
    String text =
        "ОСЛО, 4 мая. Президент Тарик Белхади встретился с президентом Джо Маршем. Норвегия"
            + " довольна.";
    assertNull(side("ru", text, "Тарик Белхади"));
  }

  @Test
  void nobodyIsCalledByNameAndByOfficeInOneClause() {
    assertNull(
        side("ru", "Тарик Белхади поблагодарил президента Латвии за приём.", "Тарик Белхади"));
  }

  @Test
  void statesAreSharedOutOnlyWhereTheyFollowEachOther() {
    String apart =
        "Les présidents Tarik Belhadi et Jo Marsh ont parlé deux heures en Finlande, après une"
            + " photo avec le président finlandais Arto Salo.";
    assertNull(side("fr", apart, "Jo Marsh"));
    String paired =
        "Tarik Belhadi et Jo Marsh, ministres des Affaires étrangères de la Norvège et de la"
            + " Lettonie, se sont rencontrés.";
    assertEquals("NO", side("fr", paired, "Tarik Belhadi"));
    assertEquals("LV", side("fr", paired, "Jo Marsh"));
  }
}
