package org.rapporteur.language.date.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * Drops a Hijri date beside the Gregorian date of the same day, and a Hijri month with neither day
 * nor year, which may be a person's name.
 */
final class HijriPairs {
  private static final int NEAR = 5;

  private HijriPairs() {}

  static List<Found> withoutTwins(List<Found> all) {
    List<Found> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Found found = all.get(i);
      boolean dated = found.value("d1", "g") != null;
      if (found.shape() != Shape.HIJRI || (dated && !hasTwin(all, i))) {
        out.add(found);
      }
    }
    return out;
  }

  private static boolean hasTwin(List<Found> all, int i) {
    return (i > 0 && near(all.get(i - 1), all.get(i)))
        || (i + 1 < all.size() && near(all.get(i), all.get(i + 1)));
  }

  private static boolean near(Found first, Found second) {
    boolean other = first.shape() != second.shape();
    Found gregorian = first.shape() == Shape.HIJRI ? second : first;
    boolean full = gregorian.value("d1", "dz", "a") != null;
    return other && full && second.from() - first.to() <= NEAR;
  }
}
