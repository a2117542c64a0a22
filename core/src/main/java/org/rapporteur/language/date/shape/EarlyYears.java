package org.rapporteur.language.date.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the years before 1900 from other numbers. Such a number must end its clause, and
 *
 * <ul>
 *   <li>have four figures and follow a day and its month (5 December 1391), or
 *   <li>follow the word year, of which nothing else is said (the year 1789, not this year 250), or
 *   <li>be a year said in words after a preposition, and no round sum.
 * </ul>
 */
final class EarlyYears {
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int LATEST = 1899;

  private EarlyYears() {}

  /** The line with these years marked as such. */
  static SignLine marked(SignLine line) {
    List<Sign> signs = new ArrayList<>(line.signs());
    boolean changed = false;
    for (int i = 1; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      boolean number = sign.kind() == 'N' || sign.kind() == 'G';
      if (number && sign.value() <= LATEST && line.ends(i + 1) && isYear(line, i)) {
        signs.set(i, new Sign('Y', sign.value(), sign.first(), sign.end()));
        changed = true;
      }
    }
    return changed ? SignLine.of(line.pieces(), signs) : line;
  }

  private static boolean isYear(SignLine line, int i) {
    Sign sign = line.get(i);
    char before = line.kind(i - 1);
    char twoBefore = line.kind(i - 2);
    boolean four = sign.value() >= THOUSAND;
    if ((before == 'M' || before == 'A') && (twoBefore == 'D' || twoBefore == 'O')) {
      return four;
    }
    if (sign.kind() == 'G') {
      return false;
    }
    boolean inWords = !Character.isDigit(line.pieces().folded(sign.first()).charAt(0));
    return before == 'y'
        ? sign.value() >= HUNDRED && "cpnOD".indexOf(twoBefore) < 0
        : before == 'i' && inWords && four && sign.value() % HUNDRED != 0;
  }
}
