package org.rapporteur.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.proof.OwnReports.Plain;

/**
 * A process killed while it adds reports loses none that it said it kept, and doubles none. Where
 * it is killed is by chance, but the same places in every run as far as the machine allows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledAddIT {
  private static final int REPORTS = 200;

  /** Each record is added to until that is killed, so many times, and at last left to end. */
  private static final int RECORDS = 6;

  private static final int KILLS = 5;

  /** So many are killed side by side: while one process reads, what another left is checked. */
  private static final int LANES = 2;

  private static final long SEED = 20_260_101;
  private static final int START_MILLIS = 2_500;
  private static final int REPORT_MICROS = 60_000;
  private static final Pattern KEPT = Pattern.compile("new .*:(\\d+): .*");

  private final Path folder;
  private final Path reports;

  /** The loaded form of the classes, so that a killed process is soon where it is to be killed. */
  private final Path archive;

  private final List<String> ids = new ArrayList<>();
  private String undisturbed = "";

  KilledAddIT(@TempDir Path folder) {
    this.folder = folder;
    this.reports = folder.resolve("reports.jsonl");
    this.archive = folder.resolve("classes.jsa");
  }

  @BeforeAll
  void addAllUndisturbed() throws Exception {
    List<Plain> varied = VariedReports.list(REPORTS);
    varied.forEach(report -> ids.add(report.id()));
    assertTrue(varied.stream().map(Plain::text).distinct().count() > REPORTS * 9L / 10);
    Files.writeString(
        reports, varied.stream().map(report -> report.line() + "\n").collect(Collectors.joining()));
    Path record = folder.resolve("undisturbed.db");
    Process whole = Commands.start(archive, "add", "--record", record, reports);
    whole.errorReader(StandardCharsets.UTF_8).lines().forEach(line -> {});
    assertEquals(0, whole.waitFor());
    undisturbed = export(record);
    assertEquals(Set.copyOf(ids), reportsOf(undisturbed));
  }

  @Test
  void losesNothingItSaidItKeptAndDoublesNothing() throws Exception {
    ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    try {
      Random random = new Random(SEED);
      List<Future<Set<Integer>>> records = new ArrayList<>();
      for (int number = 0; number < RECORDS; number++) {
        Path record = folder.resolve("killed-" + number + ".db");
        List<Kill> kills = kills(random);
        records.add(lanes.submit(() -> killAndCheck(record, kills)));
      }
      Set<Integer> places = new TreeSet<>();
      for (Future<Set<Integer>> killed : records) {
        places.addAll(killed.get());
      }
      assertTrue(places.size() > RECORDS * KILLS / 2, () -> "killed at too few places: " + places);
    } finally {
      lanes.shutdownNow();
    }
  }

  /**
   * When a process is killed.
   *
   * @param kept after so many reports of the record are said to be kept
   * @param micros and so much later
   */
  private record Kill(int kept, long micros) {}

  /** The first falls while the program starts and makes the record, the others anywhere. */
  private static List<Kill> kills(Random random) {
    List<Kill> kills = new ArrayList<>();
    kills.add(new Kill(0, random.nextInt(START_MILLIS * 1000)));
    for (int kept : random.ints(KILLS - 1, 0, REPORTS).sorted().toArray()) {
      kills.add(new Kill(kept, random.nextInt(REPORT_MICROS)));
    }
    return kills;
  }

  /** After how many reports the processes were killed. */
  private Set<Integer> killAndCheck(Path record, List<Kill> kills) throws Exception {
    Set<String> kept = Set.of();
    Set<Integer> places = new TreeSet<>();
    for (Kill kill : kills) {
      Set<String> said = new TreeSet<>(kept);
      said.addAll(addAndKill(record, Math.max(0, kill.kept - kept.size()), kill.micros));
      String where = record.getFileName() + " after " + said.size() + " reports";
      kept = checkKept(where, record, said);
      places.add(said.size());
    }
    addTheRest(record, kept.size());
    return places;
  }

  /** What the process said it kept before it was killed. */
  private List<String> addAndKill(Path record, int after, long micros) throws Exception {
    Process process = Commands.start(archive, "add", "--record", record, reports);
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
      String line = "";
      while (said.size() < after && (line = lines.readLine()) != null) {
        keep(line, said);
      }
      assertEquals(after, said.size(), () -> "ended too early");
      Thread.sleep(micros / 1000, (int) (micros % 1000) * 1000);
      // The process itself would also stop listening to what was already said.
      process.toHandle().destroyForcibly();
      lines.lines().forEach(rest -> keep(rest, said));
    }
    process.waitFor();
    return said;
  }

  private void keep(String line, List<String> said) {
    Matcher kept = KEPT.matcher(line);
    if (kept.matches()) {
      said.add(ids.get(Integer.parseInt(kept.group(1)) - 1));
    }
  }

  /** What is kept: all that was said to be, and at most one more. */
  private Set<String> checkKept(String where, Path record, Set<String> said) throws IOException {
    if (!Files.exists(record)) {
      assertEquals(Set.of(), said, where);
      return said;
    }
    assertEquals(List.of(), Commands.faults(record), where);
    Set<String> kept = reportsOf(export(record));
    assertTrue(kept.containsAll(said), () -> where + ": of " + said + " there are " + kept);
    assertTrue(kept.size() <= said.size() + 1, () -> where + ": more than it said: " + kept);
    return kept;
  }

  /** Added to the end at last, the record is as if nothing had been killed. */
  private void addTheRest(Path record, int known) {
    String where = String.valueOf(record.getFileName());
    Commands.Ran again = Commands.run("add", "--record", record, reports);
    assertEquals(0, again.code(), () -> where + ": " + again.out());
    String counts = known == 0 ? "" : ", " + known + " already on record";
    String kept = "kept " + (REPORTS - known) + " reports" + counts + " (";
    assertTrue(again.out().contains(kept), () -> where + ": " + again.out());
    assertEquals(undisturbed, export(record), where);
  }

  private static String export(Path record) {
    Commands.Ran ran =
        Commands.run("export", "--record", record, "--format", "json", "--out", "-", "--with-text");
    assertEquals(0, ran.code(), ran::err);
    return ran.out();
  }

  private static Set<String> reportsOf(String export) throws IOException {
    Set<String> reports = new TreeSet<>();
    for (JsonNode report : new ObjectMapper().readTree(export).path("reports")) {
      assertTrue(reports.add(report.path("id").asText()), () -> "doubled: " + report);
    }
    return reports;
  }
}
