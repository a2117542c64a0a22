package org.rapporteur.app.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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
  private static final int SAME_IN_ANOTHER_ORDER = 70;
  private static final int PROSE = 80;

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
  void engagementsAreTheSameWhateverTheOrderOfIndependentParagraphs() {
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
