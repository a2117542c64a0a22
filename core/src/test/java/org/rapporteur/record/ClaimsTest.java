package org.rapporteur.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Outcome;

/** Statements in are statements out. */
class ClaimsTest {
  @Test
  void whatWasToldComesBackFromItsClaims() {
    for (long seed = 0; seed < 500; seed++) {
      Outcome.Kept kept = RandomReport.of(seed);
      Reading reading = Claims.reading(kept, "1");
      List<Engagement> back =
          Claims.tellings(kept.report(), reading).stream().map(Telling::value).toList();
      assertEquals(kept.engagements(), back, "seed " + seed);
    }
  }

  @Test
  void everyClaimQuotesTheTextAndKnowsItsId() {
    for (long seed = 0; seed < 100; seed++) {
      Outcome.Kept kept = RandomReport.of(seed);
      for (Claim claim : Claims.reading(kept, "1").claims()) {
        assertTrue(claim.words().standsIn(kept.report().text()));
        assertTrue(claim.isWhole());
      }
    }
  }

  @Test
  void anIdChangesWithAnyPartOfTheClaim() {
    Claim claim = Claims.reading(RandomReport.of(3), "1").claims().get(0);
    Evidence words = claim.words();
    Claim other =
        new Claim(
            claim.id(),
            claim.report(),
            claim.textSha256(),
            claim.subject(),
            claim.engagement(),
            claim.value() + "x",
            words,
            claim.own(),
            claim.assertedBy(),
            claim.stage());
    assertFalse(other.isWhole());
    assertNotEquals(claim.id(), other.withId().id());
  }

  @Test
  void theSameReportGivesTheSameIdsAndThingsHaveDifferentOnes() {
    for (long seed = 0; seed < 100; seed++) {
      List<Telling> one = tellings(seed);
      assertEquals(one, tellings(seed));
      Set<String> ids = new HashSet<>();
      int things = 0;
      for (Telling telling : one) {
        ids.add(telling.id());
        ids.addAll(telling.commitments());
        things += 1 + telling.commitments().size();
      }
      assertEquals(things, ids.size(), "seed " + seed);
    }
  }

  private static List<Telling> tellings(long seed) {
    Outcome.Kept kept = RandomReport.of(seed);
    return Telling.of(kept.report(), kept.engagements());
  }

  @Test
  void aReadingWithoutEngagementHasNoClaims() {
    Outcome.Kept kept = RandomReport.of(1);
    Reading reading =
        Claims.reading(
            new Outcome.Skipped(kept.report(), "language_not_covered", "not covered: xx"), "1");
    assertEquals(List.of(), reading.claims());
    assertEquals("language_not_covered", reading.status());
  }
}
