package org.rapporteur.record;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A version of the reader, ordered by its numbers: {@code 0.9.1} comes before {@code 0.10.0}.
 *
 * @param written as the reader states it
 */
public record ReaderVersion(String written) implements Comparable<ReaderVersion> {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private List<Integer> numbers() {
    return NUMBER.matcher(written).results().map(MatchResult::group).map(Integer::valueOf).toList();
  }

  @Override
  public int compareTo(ReaderVersion other) {
    List<Integer> mine = numbers();
    List<Integer> theirs = other.numbers();
    for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
      int order = Integer.compare(mine.get(i), theirs.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Comparator.<Integer>naturalOrder().compare(mine.size(), theirs.size());
  }
}
