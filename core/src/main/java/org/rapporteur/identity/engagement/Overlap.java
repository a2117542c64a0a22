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
  private final List<Participant> people = new ArrayList<>();
  private final List<Participant> named;
  private final List<Participant> otherNamed;
  private final Set<String> states;
  private final List<Participant> bodies;

  Overlap(SameParty parties, Account a, Account b) {
    this.parties = parties;
    one = Cast.of(a);
    other = Cast.of(b);
    states = new TreeSet<>(one.states());
    states.retainAll(other.states());
    people.addAll(shared(one.people(), other.people()));
    bodies = shared(one.bodies(), other.bodies());
    named = shared(one.people(), other.others());
    named.removeIf(person -> isAmong(person, people));
    otherNamed = shared(other.people(), one.others());
    otherNamed.removeIf(person -> isAmong(person, people));
  }

  /** Those of some who are among others, each of whom is counted once. */
  private List<Participant> shared(List<Participant> some, List<Participant> others) {
    List<Participant> shared = new ArrayList<>();
    List<Participant> open = new ArrayList<>(others);
    for (Participant each : some) {
      if (!isAmong(each, shared) && open.removeIf(other -> isOne(each, other))) {
        shared.add(each);
      }
    }
    return shared;
  }

  private boolean isAmong(Participant party, List<Participant> others) {
    return others.stream().anyMatch(other -> isOne(party, other));
  }

  private boolean isOne(Participant one, Participant other) {
    return parties.compare(one, other).isPresent();
  }

  private List<Participant> outside(List<Participant> some, List<Participant> others) {
    return some.stream().filter(each -> !isAmong(each, others)).toList();
  }

  /**
   * Those who are not among others, nor hold the office of one of them: names in other scripts are
   * not always known again, and two holders of one office do not come to one meeting.
   */
  private List<Participant> withoutCounterpart(List<Participant> some, List<Participant> others) {
    return outside(some, others).stream()
        .filter(each -> others.stream().noneMatch(other -> isOneOffice(each, other)))
        .toList();
  }

  private static boolean isOneOffice(Participant one, Participant other) {
    String side = SameParty.side(one);
    return side != null
        && side.equals(SameParty.side(other))
        && one.role() != null
        && one.role().equalsIgnoreCase(other.role());
  }

  private static String name(Participant party) {
    return party.english().isEmpty() ? party.names().get(0) : party.english().get(0);
  }

  private static String names(List<Participant> parties) {
    return String.join(", ", parties.stream().map(Overlap::name).distinct().toList());
  }

  Set<String> states() {
    return states;
  }

  /**
   * True when the accounts are between a few parties that cannot be the same.
   *
   * @param sameNumber true when both give one number: then one may name who came from the one side,
   *     the other who came from the other
   */
  boolean forbids(Kind kind, Kind otherKind, boolean sameNumber) {
    if (!Cast.isBetweenFew(kind) || !Cast.isBetweenFew(otherKind)) {
      return false;
    }
    boolean few = one.people().size() <= FEW && other.people().size() <= FEW;
    return (few && haveOtherPeople() && !(sameNumber && areOfOtherSides())) || differInSides(kind);
  }

  /** True when each tells of people whom the other does not know, or none of them is in both. */
  private boolean haveOtherPeople() {
    List<Participant> mine = withoutCounterpart(one.people(), other.people());
    List<Participant> yours = withoutCounterpart(other.people(), one.people());
    boolean strangers = !mine.isEmpty() && !yours.isEmpty() && people.isEmpty();
    boolean bothKnowMore = mine.size() > named.size() && yours.size() > otherNamed.size();
    return bothKnowMore || (strangers && named.isEmpty() && otherNamed.isEmpty());
  }

  /**
   * True when those whom one account alone names stand for other states than those of the other.
   */
  private boolean areOfOtherSides() {
    List<Participant> mine = outside(one.people(), other.people());
    List<Participant> yours = outside(other.people(), one.people());
    return mine.stream().allMatch(a -> yours.stream().allMatch(b -> areApart(a, b)));
  }

  private static boolean areApart(Participant one, Participant other) {
    String side = SameParty.side(one);
    String otherSide = SameParty.side(other);
    return side != null && otherSide != null && !side.equals(otherSide);
  }

  /** True when both accounts give two sides or more and neither set holds the other. */
  boolean differInSides(Kind kind) {
    return Cast.isBetweenFew(kind) && differ(one.states(), other.states());
  }

  /** True when neither of two sets of sides holds the other, and hardly any is in both. */
  static boolean differ(Set<String> one, Set<String> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && !one.containsAll(other)
        && !other.containsAll(one)
        && one.stream().filter(other::contains).count() < 2;
  }

  /** True when there are persons or states in the gathering who are not in the talks beside it. */
  boolean goesBeyond(boolean gatheringFirst) {
    Cast gathering = gatheringFirst ? one : other;
    Cast talks = gatheringFirst ? other : one;
    return !talks.states().containsAll(gathering.states())
        || !outside(gathering.people(), talks.people()).isEmpty();
  }

  /** True when at least two persons take part by both, or nobody is named by one. */
  boolean isManifold() {
    return people.size() > 1 || one.people().isEmpty() || other.people().isEmpty();
  }

  /** True when both sides of talks are in both: two persons, two states, or one who is with one. */
  boolean isTwoSided() {
    return people.size() > 1
        || states.size() > 1
        || (!people.isEmpty() && !(named.isEmpty() && otherNamed.isEmpty()));
  }

  /** True when two persons take part by both. */
  boolean isPair() {
    return people.size() > 1;
  }

  /** True when nobody and no body is in both, and not two states, which tell little elsewhere. */
  boolean isBare(boolean inOneCity) {
    boolean known = !people.isEmpty() || !named.isEmpty() || !otherNamed.isEmpty();
    return !known && bodies.isEmpty() && !(inOneCity && states.size() > 1);
  }

  /** True when at least two persons take part by both and hardly anyone by the smaller alone. */
  boolean isCloseCast() {
    int smaller = Math.min(one.people().size(), other.people().size());
    int also = named.size() + otherNamed.size();
    int shared = Math.min(smaller, people.size() + Math.min(also, 1));
    return people.size() + also > 1 && !people.isEmpty() && shared * 3 >= smaller * 2;
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
      weighing.add(points, names(people) + " in both");
    }
    List<Participant> also = new ArrayList<>(named);
    also.addAll(otherNamed);
    if (!also.isEmpty()) {
      int count = Math.min(also.size(), MOST_NAMED);
      weighing.add(NAMED_POINTS * count, names(also) + " taking part in one, named in the other");
    }
    if (!states.isEmpty()) {
      int counted = Math.min(states.size(), 3);
      weighing.add(counted == 1 ? 6 : 10 + 3 * counted, "states " + String.join(", ", states));
    }
    if (!bodies.isEmpty()) {
      weighing.add(15, names(bodies) + " in both");
    }
  }
}
