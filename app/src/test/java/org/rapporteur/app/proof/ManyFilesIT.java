package org.rapporteur.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hundreds of files of all formats are added in one go, which is told to stop on the way and goes
 * on where it stopped.
 */
class ManyFilesIT {
  private static final int FILES = 250;
  private static final int FIRST = 80;
  private static final Pattern READ =
      Pattern.compile("(new|known) (.*): (?:\\d+ engagements|no .*)");
  private static final Pattern KEPT = Pattern.compile("kept (\\d+) reports(.*)");

  private final Path folder;
  private final Path files;
  private final Path record;

  ManyFilesIT(@TempDir Path folder) {
    this.folder = folder;
    this.files = folder.resolve("files");
    this.record = folder.resolve("record.db");
  }

  @Test
  void stopsWhenToldToAndGoesOnWithoutReadingTwice() throws Exception {
    MixedFiles.write(files, FILES);
    List<String> before = addAndStop();
    assertTrue(
        before.contains(
            "stopped; what was read is kept, and the same command goes on from" + " there"),
        () -> "said nothing at its end: " + last(before));
    Set<String> read = read(before);
    assertTrue(read.size() >= FIRST && read.size() < FILES * 2 / 3, () -> read.size() + " read");

    Commands.Ran rest = Commands.run("add", "--record", record, files);

    assertEquals(1, rest.code(), "some files cannot be read");
    List<String> after = rest.err().lines().toList();
    Set<String> then = read(after);
    assertTrue(then.stream().noneMatch(read::contains), () -> "read twice: " + then);
    assertEquals(FILES - MixedFiles.broken(FILES), read.size() + then.size());
    assertTrue(read.stream().allMatch(place -> after.contains("known " + place)));
    checkSummary(rest.out(), after.stream().filter(line -> line.startsWith("new ")).count());
    assertEquals(List.of(), Commands.faults(record));
  }

  /** A program told to stop ends what it is reading and says what was kept. */
  private List<String> addAndStop() throws IOException, InterruptedException {
    Path archive = folder.resolve("classes.jsa");
    Process process = Commands.start(archive, "add", "--record", record, files);
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (said.size() == FIRST * 4 / 3) {
          process.toHandle().destroy();
        }
      }
    }
    process.waitFor();
    return said;
  }

  private static String last(List<String> said) {
    return said.isEmpty() ? "" : said.get(said.size() - 1);
  }

  /** The places of the reports that were read, copies of others among them. */
  private static Set<String> read(List<String> said) {
    return said.stream()
        .map(READ::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What could not be read is named with its reason, and the counts add up. */
  private static void checkSummary(String summary, long added) {
    int broken = MixedFiles.broken(FILES);
    List<String> failed = summary.lines().filter(line -> line.startsWith("failed   ")).toList();
    assertEquals(broken, failed.size(), summary);
    assertTrue(failed.stream().allMatch(line -> line.contains(".docx: read: ")), summary);
    String counts = summary.strip().lines().reduce("", (one, other) -> other);
    Matcher matcher = KEPT.matcher(counts);
    assertTrue(matcher.matches(), counts);
    assertEquals(added, Long.parseLong(matcher.group(1)), counts);
    long known = FILES - broken - added;
    assertTrue(matcher.group(2).contains(", " + known + " already on record"), counts);
    assertTrue(counts.endsWith("failed " + broken), counts);
  }
}
