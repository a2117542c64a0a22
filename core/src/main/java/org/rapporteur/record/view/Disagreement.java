package org.rapporteur.record.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports that give different values for one field of an engagement, side by side.
 *
 * @param engagement id of the engagement
 * @param field {@code start}, {@code end}, {@code city}, {@code organiser} or {@code count:} and
 *     what is counted
 * @param values what is said, most witnesses first
 * @param resolvedBy id of the judgement that settles it, or null
 */
public record Disagreement(
    String engagement, String field, List<Value> values, @Nullable String resolvedBy) {
  /** Copies the list; refuses fewer than two values. */
  public Disagreement {
    values = List.copyOf(values);
    if (values.size() < 2) {
      throw new IllegalArgumentException("nobody disagrees about " + field);
    }
  }

  /**
   * One of the values.
   *
   * @param value in the notation of exports
   * @param stage label of the stage it was said at
   * @param reports ids of the reports that give it, sorted
   * @param witnesses number of reports that are not copies of each other
   */
  public record Value(String value, String stage, List<String> reports, int witnesses) {
    /** Copies the list. */
    public Value {
      reports = List.copyOf(reports);
    }
  }
}
