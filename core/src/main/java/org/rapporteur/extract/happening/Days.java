package org.rapporteur.extract.happening;

import java.util.Objects;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.model.PartialDate;

/** Compares settled dates that may be of one engagement. */
final class Days {
  private Days() {}

  /** True when the two dates, both settled, may be of one engagement. */
  static boolean overlap(DateMention one, DateMention two) {
    PartialDate a = Objects.requireNonNull(one.start());
    PartialDate b = Objects.requireNonNull(two.start());
    String first = a.toString();
    String second = b.toString();
    int length = Math.min(first.length(), second.length());
    if (first.substring(0, length).equals(second.substring(0, length))) {
      return true;
    }
    String endA = String.valueOf(one.end() == null ? a : one.end());
    String endB = String.valueOf(two.end() == null ? b : two.end());
    return first.compareTo(endB) <= 0 && second.compareTo(endA) <= 0;
  }
}
