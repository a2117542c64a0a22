package org.rapporteur.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.read.Document;

/** The same bytes give the same outcome, whatever was read before and wherever it is read. */
class PureReadingTest {
  private static final List<Document> DOCUMENTS = OtherReading.documents();
  private static final List<List<String>> FIRST = OtherReading.outcomes(DOCUMENTS);

  @Test
  void readsTheSameAgain() {
    assertTrue(FIRST.stream().flatMap(List::stream).anyMatch(line -> line.contains("\"read\"")));
    Intake intake = OwnReports.intake();
    assertEquals(FIRST, DOCUMENTS.stream().map(d -> OwnReports.lines(intake, d)).toList());
    assertEquals(FIRST, DOCUMENTS.stream().map(d -> OwnReports.lines(intake, d)).toList());
  }

  @Test
  void readsTheSameInTheOppositeOrder() {
    List<Document> documents = new ArrayList<>(DOCUMENTS);
    Collections.reverse(documents);
    List<List<String>> outcomes = new ArrayList<>(OtherReading.outcomes(documents));
    Collections.reverse(outcomes);
    assertEquals(FIRST, outcomes);
  }

  @Test
  void readsTheSameInManyThreads() throws Exception {
    Intake intake = OwnReports.intake();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> waiting = new ArrayList<>();
      for (Document document : DOCUMENTS) {
        waiting.add(threads.submit(() -> OwnReports.lines(intake, document)));
      }
      for (int i = 0; i < waiting.size(); i++) {
        assertEquals(FIRST.get(i), waiting.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void readsTheSameUnderAnotherLocaleCharsetAndTimeZone(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("outcomes");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.timezone=Pacific/Auckland",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            OtherReading.class.getName(),
            file.toString());
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(180, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), () -> "the other process failed: " + said);
    List<String> lines = FIRST.stream().flatMap(List::stream).toList();
    assertEquals(String.join("\n", lines), Files.readString(file));
  }
}
