package org.rapporteur.app.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.app.proof.OwnReports.Plain;

/**
 * The record follows the report, whoever meets, wherever and whenever. Each floor is the number of
 * reports, or of engagements, that follow; it may only rise.
 */
class NothingMemorisedTest {
  private static final int FOLLOW_OTHER_NAMES = 34;
  private static final int FOLLOW_ANOTHER_ORDER = 35;
  private static final int SAME_IN_ANOTHER_ORDER = 72;
  private static final int PROSE = 80;
  private static final Path INDEPENDENT =
      Path.of("src", "test", "resources", "proof", "independent-paragraphs.tsv");

  private final Intake intake = OwnReports.intake();

  private String outcome(Plain report) {
    return OwnReports.lines(intake, report.document()).get(0);
  }

  private static void check(int floor, int all, List<String> astray) {
    int following = all - astray.size();
    assertTrue(
        following >= floor,
        () -> following + " of " + all + " follow; astray:\n" + String.join("\n", astray));
  }

  private static String differences(String id, List<String> expected, List<String> actual) {
    Stream<String> missing = expected.stream().filter(v -> !actual.contains(v)).map(v -> "- " + v);
    Stream<String> added = actual.stream().filter(v -> !expected.contains(v)).map(v -> "+ " + v);
    return Stream.concat(missing, added).collect(Collectors.joining("\n  ", id + "\n  ", ""));
  }

  @Test
  void theRecordFollowsOtherNamesPlacesFiguresAndYears() {
    List<String> astray = new ArrayList<>();
    List<Plain> reports = OwnReports.plain();
    for (Plain report : reports) {
      Renaming renaming = Renaming.of(report.language());
      List<String> expected = RecordForm.of(outcome(report), renaming);
      List<String> actual = RecordForm.of(outcome(renaming.report(report)));
      if (!expected.equals(actual)) {
        astray.add(differences(report.id(), expected, actual));
      }
    }
    check(FOLLOW_OTHER_NAMES, reports.size(), astray);
  }

  @Test
  void theRecordIsTheSameInAnyOrderOfIndependentParagraphs() throws IOException {
    Map<String, Plain> reports =
        OwnReports.plain().stream().collect(Collectors.toMap(Plain::id, report -> report));
    List<String> astray = new ArrayList<>();
    int all = 0;
    for (String line : Files.readAllLines(INDEPENDENT)) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      Plain report = Objects.requireNonNull(reports.get(cells[0]), cells[0]);
      int[] paragraphs = Stream.of(cells[1].split(" ", -1)).mapToInt(Integer::parseInt).toArray();
      List<String> expected = RecordForm.unordered(outcome(report));
      for (int turn = 1; turn < paragraphs.length; turn++) {
        all++;
        Plain turned = turned(report, paragraphs, turn);
        List<String> actual = RecordForm.unordered(outcome(turned));
        if (!expected.equals(actual)) {
          astray.add(differences(report.id() + " by " + turn, expected, actual));
        }
      }
    }
    check(FOLLOW_ANOTHER_ORDER, all, astray);
  }

  /** The report with each of the paragraphs in the place of the one so many before it. */
  private static Plain turned(Plain report, int[] paragraphs, int turn) {
    String[] blocks = report.text().split("\n\n", -1);
    String[] turned = blocks.clone();
    for (int i = 0; i < paragraphs.length; i++) {
      turned[paragraphs[i] - 1] = blocks[paragraphs[(i + turn) % paragraphs.length] - 1];
    }
    String text = String.join("\n\n", turned);
    return new Plain(report.id(), report.language(), report.published(), text);
  }

  @Test
  void engagementsAreTheSameOfTwoReportsInOneWhicheverComesFirst() {
    List<String> astray = new ArrayList<>();
    List<Plain> reports = OwnReports.plain();
    int all = 0;
    for (int i = 1; i < reports.size(); i++) {
      Plain one = reports.get(i - 1);
      Plain other = reports.get(i);
      if (one.language().equals(other.language())) {
        List<String> expected = RecordForm.settings(outcome(joined(one, one, other)));
        List<String> actual = RecordForm.settings(outcome(joined(one, other, one)));
        all += Math.max(expected.size(), actual.size());
        List<String> lost = without(expected, actual);
        List<String> more = without(actual, expected);
        for (int j = 0; j < Math.max(lost.size(), more.size()); j++) {
          astray.add(one.id() + " with " + other.id() + ": " + lost + " became " + more);
        }
      }
    }
    check(SAME_IN_ANOTHER_ORDER, all, astray);
  }

  private static List<String> without(List<String> values, List<String> others) {
    List<String> left = new ArrayList<>(values);
    others.forEach(left::remove);
    return left;
  }

  private static Plain joined(Plain dated, Plain first, Plain second) {
    String text = prose(first) + "\n\n" + prose(second) + "\n";
    return new Plain("joined", dated.language(), dated.published(), text);
  }

  private static String prose(Plain report) {
    return report
        .text()
        .lines()
        .filter(line -> line.length() >= PROSE && line.endsWith("."))
        .collect(Collectors.joining("\n\n"));
  }
}
