package org.rapporteur.extract.roster.side;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.roster.gather.Roles;
import org.rapporteur.extract.roster.gather.Somebody;
import org.rapporteur.language.Mention;

/**
 * Offices that one person holds at a time. Where two persons would be the president of one state,
 * the side of the one for whom it was only deduced does not stand, and of neither where it was
 * deduced for both.
 */
final class Incumbents {
  private static final Set<String> SINGLE =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "emir",
          "sultan",
          "crown prince",
          "foreign minister",
          "minister of foreign affairs",
          "defence minister",
          "defense minister",
          "minister of defence",
          "foreign secretary",
          "secretary of state");

  private final Map<Somebody, Represented.Side> sides;

  Incumbents(Map<Somebody, Represented.Side> sides) {
    this.sides = sides;
  }

  /** Takes back the sides that cannot stand. */
  void settle() {
    List<Somebody> deduced =
        sides.keySet().stream().filter(p -> isOnlyDeduced(p) && isRivalled(p)).toList();
    deduced.forEach(sides::remove);
  }

  private boolean isOnlyDeduced(Somebody person) {
    Represented.Side side = sides.get(person);
    return side != null && side.reason() != null;
  }

  private boolean isRivalled(Somebody person) {
    Optional<String> office = office(person);
    Represented.Side side = sides.get(person);
    return office.isPresent()
        && side != null
        && sides.entrySet().stream()
            .filter(e -> !e.getKey().equals(person))
            .filter(e -> e.getValue().value().equals(side.value()))
            .anyMatch(e -> office(e.getKey()).equals(office));
  }

  private static Optional<String> office(Somebody person) {
    return Roles.best(person.allOffices())
        .filter(o -> !o.former())
        .map(Mention.Office::english)
        .map(o -> o.toLowerCase(Locale.ROOT))
        .filter(SINGLE::contains);
  }
}
