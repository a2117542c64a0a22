package org.rapporteur.identity.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.identity.party.SameParty;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Participant;

/** Who takes part by both of two accounts, and who by one alone. */
final class Overlap {
  /** Most persons of a meeting between a few. */
  private static final int FEW = 3;

  private static final int LEAST_BODIES = 3;

  private static final int[] PERSON_POINTS = {25, 15, 8, 4, 3};
  private static final int NAMED_POINTS = 8;
  private static final int MOST_NAMED = 2;

  private final SameParty parties;
  private final Cast one;
  private final Cast other;
  private final List<String> people = new ArrayList<>();
  private final List<String> named = new ArrayList<>();
  private final Set<String> states;
  private final List<String> bodies = new ArrayList<>();

  Overlap(SameParty parties, Account a, Account b) {
    this.parties = parties;
    one = Cast.of(a);
    other = Cast.of(b);
    states = new TreeSet<>(one.states());
    states.retainAll(other.states());
    share(one.people(), other.people(), people);
    share(one.bodies(), other.bodies(), bodies);
    share(one.people(), other.others(), named);
    share(one.others(), other.people(), named);
    named.removeAll(people);
  }

  private void share(List<Participant> some, List<Participant> others, List<String> shared) {
    for (Participant a : some) {
      for (Participant b : others) {
        if (parties.compare(a, b).isPresent()) {
          String name = a.english().isEmpty() ? a.names().get(0) : a.english().get(0);
          if (!shared.contains(name)) {
            shared.add(name);
          }
          break;
        }
      }
    }
  }

  Set<String> states() {
    return states;
  }

  /** True when the accounts are between a few parties that cannot be the same. */
  boolean forbids(Kind kind, Kind otherKind) {
    if (!Cast.isBetweenFew(kind) || !Cast.isBetweenFew(otherKind)) {
      return false;
    }
    boolean strangers = !one.people().isEmpty() && !other.people().isEmpty() && people.isEmpty();
    boolean few = one.people().size() <= FEW && other.people().size() <= FEW;
    int left = one.people().size() - people.size();
    int otherLeft = other.people().size() - people.size();
    return (strangers && few && named.isEmpty())
        || (few && left > 0 && otherLeft > 0 && named.size() < Math.min(left, otherLeft))
        || differInSides(kind);
  }

  /** True when both accounts give two sides or more and neither set holds the other. */
  boolean differInSides(Kind kind) {
    return Cast.isBetweenFew(kind)
        && !one.states().isEmpty()
        && !other.states().isEmpty()
        && !one.states().containsAll(other.states())
        && !other.states().containsAll(one.states())
        && states.size() < 2;
  }

  /** True when at least two persons take part by both, or nobody is named by one. */
  boolean isManifold() {
    return people.size() > 1 || one.people().isEmpty() || other.people().isEmpty();
  }

  /** True when at least two persons take part by both and hardly anyone by the smaller alone. */
  boolean isCloseCast() {
    int smaller = Math.min(one.people().size(), other.people().size());
    int shared = Math.min(smaller, people.size() + Math.min(named.size(), 1));
    return people.size() + named.size() > 1 && !people.isEmpty() && shared * 3 >= smaller * 2;
  }

  /** True when at least three bodies have a part in both, and a person too. */
  boolean isOneUndertaking() {
    return bodies.size() >= LEAST_BODIES && !people.isEmpty();
  }

  void weigh(Weighing weighing) {
    int points = 0;
    for (int i = 0; i < Math.min(people.size(), PERSON_POINTS.length); i++) {
      points += PERSON_POINTS[i];
    }
    if (points > 0) {
      weighing.add(points, String.join(", ", people) + " in both");
    }
    if (!named.isEmpty()) {
      int count = Math.min(named.size(), MOST_NAMED);
      weighing.add(
          NAMED_POINTS * count,
          String.join(", ", named) + " taking part in one, named in the other");
    }
    if (!states.isEmpty()) {
      int counted = Math.min(states.size(), 3);
      weighing.add(counted == 1 ? 6 : 10 + 3 * counted, "states " + String.join(", ", states));
    }
    if (!bodies.isEmpty()) {
      weighing.add(15, String.join(", ", bodies) + " in both");
    }
  }
}
