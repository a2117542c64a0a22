package org.rapporteur.extract.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.Languages;
import org.rapporteur.Pipeline;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

class PartiesTest {
  private static List<Engagement> read(String language, String text) {
    Report report =
        new Report("r", "r", Publication.UNKNOWN, language, text, "", List.of(), Mark.PUBLIC);
    Outcome outcome = Pipeline.load(new Languages(Set.of(language))).read(report);
    return ((Outcome.Kept) outcome).engagements();
  }

  @Test
  void itTakesTwoToMeet() {
    List<Engagement> told =
        read("en", "The foreign ministers of Norway and Kenya met in Oslo on 3 May 2024.");
    assertEquals(2, told.get(0).participants().size());
  }
}
