package org.rapporteur.extract.series;

import java.util.ArrayList;
import java.util.List;

/**
 * What a series is called in English.
 *
 * @param sides whose it is: states, cities and bodies, in order; may be empty
 * @param what the kind of gathering with its matter, such as {@code Joint Commission on Security}
 * @param sided whether {@code what} itself says whose it is
 * @param known whether it is the name of a series by itself, told with a number or not
 */
record Title(List<String> sides, String what, boolean sided, boolean known) {
  private static final int LEAST = 2;

  Title {
    sides = List.copyOf(sides);
  }

  /** True when the words alone tell one series from another. */
  boolean isTelling() {
    return sided || !sides.isEmpty() || what.split(" ", -1).length >= LEAST;
  }

  /** The same for these sides, when none is told. */
  Title of(List<String> others) {
    return sided || !sides.isEmpty() ? this : new Title(others, what, false, known);
  }

  /** The name with its sides and, where it is of more than a word, without them. */
  List<String> names() {
    List<String> out = new ArrayList<>();
    out.add(sides.isEmpty() ? what : String.join("-", sides) + " " + what);
    if (!sides.isEmpty() && what.split(" ", -1).length >= LEAST) {
      out.add(what);
    }
    return out;
  }
}
