package org.rapporteur.language.date.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells a period ("3 and 4 April", "between 3 and 9 April") from separate days ("3 and 15 April"):
 * days joined by "and" or a comma that do not follow one another, with no "between" before, stand
 * apart.
 */
final class Lists {
  private Lists() {}

  /** The shape itself, or its two days apart. */
  static List<Found> apart(Found found) {
    Integer first = found.value("d1");
    Integer last = found.value("d2", "da");
    char between = found.kind("s");
    if (first == null || last == null || (between != 'a' && between != ',') || opens(found)) {
      return List.of(found);
    }
    Integer firstMonth = found.value("m1");
    Integer lastMonth = found.value("m2");
    boolean oneMonth = firstMonth == null || lastMonth == null || firstMonth.equals(lastMonth);
    if ((oneMonth && last - first >= 0 && last - first <= 2) || (!oneMonth && last == 1)) {
      return List.of(found);
    }
    return List.of(day(found, "d2", "m2"), day(found, "d1", "m1"));
  }

  private static boolean opens(Found found) {
    char before = found.line().kind(found.from() - 1);
    char twoBefore = found.line().kind(found.from() - 2);
    return before == 'f' || (before == 'd' && twoBefore == 'f');
  }

  private static Found day(Found found, String drop, String dropMonth) {
    Map<String, Sign> parts = new HashMap<>(found.parts());
    boolean keepsFirst = drop.equals("d2");
    Sign kept = required(parts.get(keepsFirst ? "d1" : "d2"));
    Sign dropped = required(parts.get(drop));
    parts.remove("d2");
    parts.put("d1", kept);
    if (parts.containsKey("m1") && parts.containsKey("m2")) {
      parts.remove(dropMonth);
    }
    if (parts.containsKey("y2") && parts.containsKey("y1")) {
      parts.remove(keepsFirst ? "y2" : "y1");
    }
    List<Sign> signs = found.line().signs();
    int from = keepsFirst ? found.from() : signs.indexOf(kept);
    int to = keepsFirst ? signs.indexOf(dropped) - 1 : found.to();
    return new Found(found.shape(), found.line(), from, Math.max(to, from + 1), parts);
  }

  private static Sign required(@Nullable Sign sign) {
    if (sign == null) {
      throw new IllegalStateException("a period without its days");
    }
    return sign;
  }
}
