package org.rapporteur.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a reader did on a set of gold reports.
 *
 * @param reports report by report, in the order given
 * @param whole scores of all together
 * @param languages scores by language
 * @param missing how many reports nothing was predicted for; they count as empty
 * @param coverage how many predicted values have their words
 */
public record Evaluation(
    List<ReportScore> reports,
    Tally whole,
    SortedMap<String, Tally> languages,
    int missing,
    Coverage coverage) {
  /** Copies the list and the map. */
  public Evaluation {
    reports = List.copyOf(reports);
    languages = new TreeMap<>(languages);
  }

  /** Compares every report with what was predicted for it. */
  public static Evaluation of(List<GoldReport> gold, Predictions predictions) {
    List<ReportScore> reports = new ArrayList<>();
    Tally whole = new Tally();
    Map<String, Tally> languages = new TreeMap<>();
    int missing = 0;
    Coverage coverage = Coverage.NONE;
    for (GoldReport report : gold) {
      Optional<Predictions.Prediction> found = predictions.find(report);
      missing += found.isEmpty() ? 1 : 0;
      Predictions.Prediction prediction = found.orElse(new Predictions.Prediction("", List.of()));
      ReportScore score = Scorer.score(report, prediction.entries());
      reports.add(score);
      whole.add(score.tally());
      languages.computeIfAbsent(report.language(), l -> new Tally()).add(score.tally());
      coverage = coverage.plus(Coverage.of(prediction.text(), prediction.entries()));
    }
    return new Evaluation(reports, whole, new TreeMap<>(languages), missing, coverage);
  }

  /** Every value wrong or missed, one a line of tab-separated values under a line of headings. */
  public String faultTable() {
    StringBuilder out = new StringBuilder(Fault.HEADER).append('\n');
    for (ReportScore report : reports) {
      report.faults().forEach(fault -> out.append(fault.line()).append('\n'));
    }
    return out.toString();
  }
}
