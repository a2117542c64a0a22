package org.rapporteur.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Outcome;
import org.rapporteur.record.Added;

class ArrivalsTest {
  private static void fail(Arrivals arrivals, String source, String reason) {
    Outcome failed = new Outcome.Failed(source, source, "read", "", reason);
    arrivals.add(failed, new Added(source, Added.Fate.FAILED, List.of(), reason));
  }

  @Test
  void namesTheFirstOfEachReasonAndCountsTheRest() {
    Arrivals arrivals = new Arrivals();
    for (int i = 0; i < 1_000; i++) {
      fail(arrivals, "page-" + i + ".pdf", "scanned: needs OCR");
    }
    fail(arrivals, "one.docx", "the Word document is damaged");

    List<String> lines = arrivals.summary().lines().toList();

    assertEquals("failed   page-0.pdf: read: scanned: needs OCR", lines.get(0));
    assertEquals("failed   and 980 more: scanned: needs OCR", lines.get(Arrivals.NAMED));
    assertTrue(lines.contains("failed   one.docx: read: the Word document is damaged"));
    assertEquals(Arrivals.NAMED + 3, lines.size());
    assertTrue(lines.get(lines.size() - 1).endsWith("failed 1001"));
  }
}
