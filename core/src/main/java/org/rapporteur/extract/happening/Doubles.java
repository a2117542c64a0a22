package org.rapporteur.extract.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.date.DateMention;

/**
 * Joins what was told of one engagement in places far apart: two happenings of one kind between the
 * same people, at least two, whose numbers, days and cities do not differ, and the later of which
 * is not told as another ("on the margins", "the previous").
 */
final class Doubles {
  private static final List<String> APART = List.of("margin", "previous", "next", "recurring");

  private Doubles() {}

  static void join(List<Happening> happenings) {
    for (Happening later : List.copyOf(happenings)) {
      List<Happening> earlier = new ArrayList<>(happenings.subList(0, happenings.indexOf(later)));
      for (Happening first : earlier) {
        if (isDouble(first, later)) {
          later.sightings().forEach(first::add);
          happenings.remove(later);
          break;
        }
      }
    }
  }

  private static boolean isDouble(Happening first, Happening later) {
    return first.kind() == later.kind()
        && !first.sharesWords(later)
        && later.persons().size() > 1
        && first.persons().containsAll(later.persons())
        && APART.stream().noneMatch(later.sightings().get(0)::has)
        && agree(first.edition(), later.edition())
        && agree(first.city().map(c -> c.english()), later.city().map(c -> c.english()))
        && meet(first.date(), later.date());
  }

  private static <T> boolean agree(Optional<T> one, Optional<T> two) {
    return one.isEmpty() || two.isEmpty() || one.equals(two);
  }

  private static boolean meet(Optional<DateMention> one, Optional<DateMention> two) {
    boolean open =
        one.filter(d -> d.start() != null).isEmpty()
            || two.filter(d -> d.start() != null).isEmpty();
    return open || Days.overlap(one.orElseThrow(), two.orElseThrow());
  }
}
