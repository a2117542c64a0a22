package org.rapporteur.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.app.proof.OwnReports.Plain;
import org.rapporteur.json.OutcomeWriter;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Outcome;
import org.rapporteur.read.Document;

/** Input that breaks off anywhere gives a clean failure or a shorter record. */
class ClippedInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path SHORT = Path.of("src", "test", "resources", "proof", "clipped");
  private static final int CLIPS = 120;

  private final Intake intake = OwnReports.intake();
  private final OutcomeWriter writer = new OutcomeWriter(false);

  private List<Outcome> outcomes(String name, byte[] whole, int length) {
    Document clipped = Document.of(name, Arrays.copyOf(whole, length));
    List<Outcome> outcomes =
        assertTimeoutPreemptively(
            LIMIT, () -> OwnReports.outcomes(intake, clipped), name + " at " + length);
    outcomes.forEach(outcome -> check(name + " at " + length, outcome));
    return outcomes;
  }

  private void check(String where, Outcome outcome) {
    assertFalse(writer.line(outcome).isEmpty());
    if (outcome instanceof Outcome.Failed failed) {
      assertEquals("read", failed.stage(), where + ": " + failed);
      assertFalse(failed.reason().isBlank(), where);
    } else if (outcome instanceof Outcome.Kept kept) {
      for (Engagement engagement : kept.engagements()) {
        for (Evidence evidence : engagement.evidence()) {
          assertTrue(evidence.standsIn(kept.report().text()), where + ": " + evidence);
        }
      }
    }
  }

  private static int step(byte[] whole) {
    return Math.max(1, whole.length / CLIPS) | 1;
  }

  private void clip(String name) throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLES.resolve(name));
    for (int length = 0; length < whole.length; length += step(whole)) {
      assertEquals(1, outcomes(name, whole, length).size(), name + " at " + length);
    }
    assertTrue(outcomes(name, whole, whole.length).get(0) instanceof Outcome.Kept);
  }

  @Test
  void aPageThatBreaksOffIsReadAsFarAsItGoes() throws IOException {
    clip("consultative-group-8-cairo.html");
  }

  @Test
  void aTextThatBreaksOffIsReadAsFarAsItGoes() throws IOException {
    clip("tunis-terrorism-closing.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en.html", "ar.txt", "ru.txt", "fr.txt", "es.jsonl", "zh.txt", "ur.txt"})
  void aShortReportIsReadOrRefusedWhereverItBreaksOff(String name) throws IOException {
    byte[] whole = Files.readAllBytes(SHORT.resolve(name));
    for (int length = 0; length < whole.length; length++) {
      assertEquals(1, outcomes(name, whole, length).size(), name + " at " + length);
    }
    Outcome.Kept kept = (Outcome.Kept) outcomes(name, whole, whole.length).get(0);
    assertEquals(name.substring(0, 2), kept.report().language());
  }

  @Test
  void linesBeforeTheOneThatBreaksOffAreReadInFull() {
    List<Plain> reports = OwnReports.plain();
    String text =
        List.of(reports.get(0), reports.get(10), reports.get(22)).stream()
            .map(report -> report.line() + "\n")
            .collect(Collectors.joining());
    byte[] whole = text.getBytes(StandardCharsets.UTF_8);
    List<Outcome> all = outcomes("own.jsonl", whole, whole.length);
    assertEquals(3, all.size());
    for (int length = 0; length < whole.length; length += step(whole)) {
      List<Outcome> outcomes = outcomes("own.jsonl", whole, length);
      int complete = lines(whole, length);
      assertTrue(outcomes.size() <= complete + 1, "at " + length);
      assertEquals(all.subList(0, complete), outcomes.subList(0, complete), "at " + length);
    }
  }

  private static int lines(byte[] whole, int length) {
    int lines = 0;
    for (int i = 0; i < length; i++) {
      lines += whole[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
