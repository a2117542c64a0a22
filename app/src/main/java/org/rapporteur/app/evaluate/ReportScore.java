package org.rapporteur.app.evaluate;

import java.util.List;
import java.util.TreeMap;

/**
 * How the reader did on one report.
 *
 * @param report the gold report
 * @param alignment which entries stand for which
 * @param tally scores by slot
 * @param faults every value wrong or missed
 * @param predicted what the reader says
 */
record ReportScore(
    GoldReport report,
    Alignment alignment,
    Tally tally,
    List<Fault> faults,
    List<Entry> predicted) {
  /** Copies the lists. */
  ReportScore {
    faults = List.copyOf(faults);
    predicted = List.copyOf(predicted);
  }

  /** Which gold entry is matched by which predicted one, such as {@code e1=e2, e2=e1}. */
  String pairs() {
    StringBuilder out = new StringBuilder();
    new TreeMap<>(alignment.toPredicted())
        .forEach(
            (gold, match) ->
                out.append(out.isEmpty() ? "" : ", ")
                    .append(alignment.gold().get(gold).id())
                    .append('=')
                    .append(alignment.predicted().get(match).id()));
    return out.toString();
  }
}
