package org.rapporteur.language.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Basis;
import org.rapporteur.model.PartialDate;

/**
 * Joins two dates that follow one another as start and end of a period, whatever their shapes:
 * "today till tomorrow", "2015 to 5 May 2017", "between 1 February and March 2019".
 */
final class Periods {
  private Periods() {}

  /** The period from the start of the first to the end of the second, else the third. */
  static Settled join(Settled first, Settled second, Settled otherwise) {
    Settled joined = join(first, second);
    return joined == null ? otherwise : joined;
  }

  /** The period from the start of the first to the end of the second; null when it is none. */
  static @Nullable Settled join(Settled first, Settled second) {
    PartialDate start = first.start();
    PartialDate end = second.end();
    if (start == null || end == null || !notAfter(start, end)) {
      return null;
    }
    boolean deduced = first.basis() == Basis.DEDUCED || second.basis() == Basis.DEDUCED;
    List<String> reasons = new ArrayList<>();
    for (Settled part : List.of(first, second)) {
      if (part.reason() != null && !reasons.contains(part.reason())) {
        reasons.add(part.reason());
      }
    }
    return new Settled(
        start,
        end,
        Open.NOTHING,
        first.relative() || second.relative(),
        deduced ? Basis.DEDUCED : Basis.STATED,
        reasons.isEmpty() ? null : String.join("; ", reasons),
        extent(first, second));
  }

  private static @Nullable Extent extent(Settled first, Settled second) {
    Extent one = first.extent();
    Extent two = second.extent();
    return one == null || two == null || two.last().isBefore(one.first())
        ? null
        : new Extent(one.first(), two.last());
  }

  private static boolean notAfter(PartialDate start, PartialDate end) {
    if (start.year() != end.year() || start.month() == null || end.month() == null) {
      return start.year() <= end.year();
    }
    if (!start.month().equals(end.month()) || start.day() == null || end.day() == null) {
      return start.month() <= end.month();
    }
    return start.day() <= end.day();
  }
}
