package org.rapporteur.store.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for callers of neighbouring clearances.
 *
 * @param lowest lowest level it holds for
 * @param highest highest level it holds for
 * @param value what holds
 */
public record Range<T>(int lowest, int highest, T value) {
  /** Joins equal values of neighbouring levels; levels with null hold nothing. */
  public static <T> List<Range<T>> join(List<@Nullable T> byLevel) {
    List<Range<T>> ranges = new ArrayList<>();
    for (int level = 0; level < byLevel.size(); level++) {
      T value = byLevel.get(level);
      int last = ranges.size() - 1;
      if (value == null) {
        continue;
      }
      boolean joins =
          last >= 0
              && ranges.get(last).highest == level - 1
              && ranges.get(last).value.equals(value);
      if (joins) {
        ranges.set(last, new Range<>(ranges.get(last).lowest, level, value));
      } else {
        ranges.add(new Range<>(level, level, value));
      }
    }
    return ranges;
  }
}
