package org.rapporteur.spark;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * Counters that show on the engine's pages while the job runs. A task that is run again counts
 * again: how many pages there were is told by the table of files.
 */
final class Tally implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What may become of a page. */
  static final List<String> OUTCOMES =
      List.of(Found.PASSED_OVER, "read", "no_engagement", "language_not_covered", Found.FAILED);

  private final LinkedHashMap<String, LongAccumulator> counters = new LinkedHashMap<>();

  /** Counters of the context. */
  Tally(SparkContext context) {
    OUTCOMES.forEach(outcome -> counters.put(outcome, context.longAccumulator(outcome)));
  }

  /** Counts the page and gives it back. */
  Found count(Found found) {
    Objects.requireNonNull(counters.get(found.outcome()), found.outcome()).add(1);
    return found;
  }

  /** What was counted so far. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counters.forEach((outcome, counter) -> counts.put(outcome, counter.value()));
    return counts;
  }
}
