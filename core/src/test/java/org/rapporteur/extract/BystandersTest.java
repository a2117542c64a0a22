package org.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.Languages;
import org.rapporteur.Pipeline;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Naming;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.record.Bystander;
import org.rapporteur.record.Claims;

/** Whom a report names in a public role without saying that they take part. */
class BystandersTest {
  private static Outcome.Skipped withoutEngagement(String language, String text) {
    Report report =
        new Report("r", "r", Publication.UNKNOWN, language, text, "", List.of(), Mark.INTERNAL);
    Pipeline pipeline = Pipeline.load(new Languages(Set.of(language)));
    return assertInstanceOf(Outcome.Skipped.class, pipeline.read(report));
  }

  private static List<String> names(List<Naming> named) {
    return named.stream().map(naming -> naming.party().names().get(0)).toList();
  }

  @Test
  void aReportWithoutAnEngagementNamesHoldersOfOffices() {
    Outcome.Skipped skipped =
        withoutEngagement("en", "Foreign Minister Tarik Belhadi turned 60. Jo Marsh sings well.");
    assertEquals(List.of("Tarik Belhadi"), names(skipped.bystanders()));
  }

  @Test
  void theBodyOfAnOfficeIsNamedWithIt() {
    Outcome.Skipped skipped =
        withoutEngagement("fr", "L'émissaire spécial des Nations unies, Karl Ostrand, est malade.");
    assertTrue(
        skipped.bystanders().stream()
            .anyMatch(naming -> naming.party().english().contains("United Nations")),
        skipped.bystanders()::toString);
  }

  @Test
  void theirClaimsSayTheSame() {
    Outcome.Skipped skipped =
        withoutEngagement("en", "Foreign Minister Tarik Belhadi turned 60. He likes chess.");
    List<Bystander> kept = Claims.bystanders(Claims.reading(skipped, "1"));
    assertEquals(
        skipped.bystanders().stream().map(Naming::party).toList(),
        kept.stream().map(Bystander::value).toList());
  }
}
