package org.rapporteur.language.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Analyser;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/** A listed organisation is one whatever the name tagger takes it for. */
class KnownBodiesTest {
  private static Analysis analyse(String text) {
    return new Analyser("en")
        .analyse(
            new Report("r", "r", Publication.UNKNOWN, "en", text, "", List.of(), Mark.INTERNAL));
  }

  private static List<String> bodies(Analysis analysis) {
    return analysis.all(Mention.Organisation.class).stream()
        .map(Mention.Organisation::name)
        .toList();
  }

  @Test
  void theListOverrulesTheTagger() {
    Analysis analysis = analyse("The United Nations opened an office in Baghdad.");
    assertEquals(List.of("United Nations"), bodies(analysis));
    assertTrue(
        analysis.all(Mention.City.class).stream().anyMatch(c -> c.english().equals("Baghdad")));
  }

  @Test
  void anAllianceKnownByItsAcronymIsAnOrganisation() {
    assertEquals(List.of("NATO"), bodies(analyse("NATO opened an office in Baghdad.")));
  }
}
