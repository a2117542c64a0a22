package org.rapporteur.app.proof;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.app.proof.OwnReports.Plain;

/** A report says the same however it is typed. */
class TypingTest {
  /**
   * Most reports that may read otherwise; may only fall. In capitals a headline's words may pass
   * for a body; on one line a headline, a dateline or a caption without full stop runs into what
   * follows.
   */
  private static final Map<Typing, Integer> ASTRAY =
      Map.of(Typing.CAPITAL_HEADLINE, 3, Typing.ONE_LONG_LINE, 25);

  /** What may be lost of a report's values, on average, when one full stop is left out. */
  private static final double DEAREST_FULL_STOP = 0.03;

  private static final Pattern FULL_STOP =
      Pattern.compile("(?<=[\\p{L}\\p{N}\\p{M}]{2})[.。۔](?=\\s|$)");

  private static final List<Plain> REPORTS = OwnReports.plain();
  private static final Intake INTAKE = OwnReports.intake();

  private static List<String> values(Plain report, String text) {
    Plain typed = new Plain(report.id(), report.language(), report.published(), text);
    return RecordForm.of(OwnReports.lines(INTAKE, typed.document()).get(0)).stream()
        .map(Typing::folded)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Typing.class)
  void saysTheSameHoweverItIsTyped(Typing typing) {
    Set<String> astray = new TreeSet<>();
    int changed = 0;
    for (Plain report : REPORTS) {
      String typed = typing.of(report.text());
      changed += typed.equals(report.text()) ? 0 : 1;
      if (!values(report, report.text()).equals(values(report, typed))) {
        astray.add(report.id());
      }
    }
    assertNotEquals(0, changed);
    int most = ASTRAY.getOrDefault(typing, 0);
    assertTrue(astray.size() <= most, () -> astray.size() + " astray: " + astray);
  }

  @Test
  void aMissingFullStopCostsLittle() {
    int all = 0;
    int lost = 0;
    List<String> dear = new ArrayList<>();
    for (Plain report : REPORTS) {
      List<String> whole = values(report, report.text());
      Matcher stop = FULL_STOP.matcher(report.text());
      while (stop.find()) {
        String text = report.text();
        List<String> left = new ArrayList<>(whole);
        values(report, text.substring(0, stop.start()) + text.substring(stop.end()))
            .forEach(left::remove);
        all += whole.size();
        lost += left.size();
        if (!left.isEmpty()) {
          int from = Math.max(0, stop.start() - 40);
          String around = text.substring(from, Math.min(text.length(), stop.start() + 40));
          dear.add(report.id() + " " + around.replace('\n', '|') + " costs " + left.size());
        }
      }
    }
    String share = lost + " of " + all + " values:\n";
    assertTrue(
        lost <= DEAREST_FULL_STOP * all,
        () -> share + dear.stream().collect(Collectors.joining("\n")));
  }
}
