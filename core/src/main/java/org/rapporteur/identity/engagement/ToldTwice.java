package org.rapporteur.identity.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.identity.party.SameParty;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Participant;

/**
 * When two accounts in one report are of one engagement that it tells twice, for a report mostly
 * tells each engagement once:
 *
 * <ul>
 *   <li>two conferences in one city, with somebody in common or on the same day;
 *   <li>a conference of a few people and the talks that all of them hold there; if it is numbered,
 *       only one that names its two sides;
 *   <li>a conference on the same days within another, without number or series of its own;
 *   <li>a summit whose name tells its two sides and the talks of the two within it, which are the
 *       summit;
 *   <li>talks between the very same people, hosts aside;
 *   <li>what three people and more take part in, but for one the same in both.
 * </ul>
 *
 * <p>Other numbers, days, places or series, another status, and else a part beside its whole forbid
 * it; so does a visit or call beside what is none.
 */
public final class ToldTwice {
  private static final int ENOUGH = 70;
  private static final int FEW = 4;

  private final SameParty parties;

  /** Rules over these for parties. */
  public ToldTwice(SameParty parties) {
    this.parties = parties;
  }

  /** The finding that the report tells one engagement by both accounts, if it does. */
  public Optional<Verdict> compare(Account one, Account other) {
    Engagement a = one.value();
    Engagement b = other.value();
    if (Contradictions.strictly(a, b) || areApart(a, b)) {
      return Optional.empty();
    }
    boolean here = SameEngagement.city(a) != null && SameEngagement.isInOneCity(a, b);
    boolean open = SameEngagement.city(a) == null || SameEngagement.city(b) == null;
    if (isPart(a, b) && isSummitOfTwo(one, other)) {
      return Optional.of(
          verdict(
              "a summit of two told with its talks", a, b, shared(Cast.of(one), Cast.of(other))));
    }
    boolean gatherings = a.kind() == Kind.CONFERENCE && b.kind() == Kind.CONFERENCE;
    boolean day = SharedDay.isInBoth(a, b);
    List<String> shared = shared(Cast.of(one), Cast.of(other));
    if (gatherings && (here || open) && isNamelessPart(a, b)) {
      boolean told = day && shared.size() > 1 && Math.min(left(one, other), left(other, one)) < 2;
      return told
          ? Optional.of(verdict("one conference told twice", a, b, shared))
          : Optional.empty();
    }
    if (isPart(a, b) || (a.main() != b.main() && !(gatherings && here && day))) {
      return Optional.empty();
    }
    if (gatherings && a.partOf() == null && b.partOf() == null) {
      return (here && day) || ((here || open) && !shared.isEmpty())
          ? Optional.of(verdict("one conference told twice", a, b, shared))
          : Optional.empty();
    }
    return here && isOneCast(one, other, shared.size())
        ? Optional.of(verdict("talks between the same people told twice", a, b, shared))
        : Optional.empty();
  }

  /** True when the report tells the two apart. */
  public boolean tellsApart(Account one, Account other) {
    Engagement a = one.value();
    Engagement b = other.value();
    return Contradictions.strictly(a, b)
        || areApart(a, b)
        || (isPart(a, b) && compare(one, other).isEmpty())
        || new Overlap(parties, alone(one), alone(other)).forbids(a.kind(), b.kind(), false);
  }

  /** The account without those the report names besides: of one report, both know the same. */
  private static Account alone(Account account) {
    return new Account(account.value(), List.of(), account.published());
  }

  private static boolean isPart(Engagement a, Engagement b) {
    return a.id().equals(b.partOf()) || b.id().equals(a.partOf());
  }

  /** True when one is told as a part of the other and has neither number nor series of its own. */
  private static boolean isNamelessPart(Engagement a, Engagement b) {
    Engagement part = a.id().equals(b.partOf()) ? b : a;
    return isPart(a, b) && part.edition() == null && part.series().isEmpty();
  }

  private static Verdict verdict(String what, Engagement a, Engagement b, List<String> shared) {
    String city = a.where().city() == null ? b.where().city() : a.where().city();
    String where = city == null ? "" : "; " + city;
    String who = shared.isEmpty() ? "" : "; " + String.join(", ", shared) + " in both";
    return Verdict.doubtful("told-twice", what + where + who, ENOUGH);
  }

  private static boolean areApart(Engagement a, Engagement b) {
    boolean series =
        !a.series().isEmpty() && !b.series().isEmpty() && SeriesNames.shared(a, b).isEmpty();
    return series || a.status() != b.status() || a.kind() == Kind.VISIT || a.kind() == Kind.CALL;
  }

  private boolean isOneCast(Account one, Account other, int shared) {
    if (shared < 2 || (hosts(one, other) > 0 && hosts(other, one) > 0)) {
      return false;
    }
    boolean first = one.value().kind() == Kind.CONFERENCE;
    boolean second = other.value().kind() == Kind.CONFERENCE;
    int left = left(one, other);
    int otherLeft = left(other, one);
    if (shared > 2 && left + otherLeft < 2) {
      return true;
    }
    if (first != second) {
      Account whole = first ? one : other;
      boolean few =
          whole.value().edition() == null
              ? Cast.of(whole).people().size() <= FEW
              : isBetweenTwo(whole);
      return few && (first ? left : otherLeft) == 0;
    }
    return !first && left == 0 && otherLeft == 0 && one.value().edition() == null;
  }

  /** True for a numbered summit that names its two sides, and nobody but one of each. */
  private boolean isBetweenTwo(Account whole) {
    return Cast.of(whole).people().size() == 2 && isNamedByTwo(whole.value());
  }

  private boolean isNamedByTwo(Engagement told) {
    String names = told.name() + " " + String.join(" ", told.series());
    return told.content().counts().isEmpty() && parties.statesIn(names).size() == 2;
  }

  /** True for a conference named by its two sides, and talks that two or all of its people hold. */
  private boolean isSummitOfTwo(Account one, Account other) {
    boolean first = one.value().id().equals(other.value().partOf());
    Account whole = first ? one : other;
    Account part = first ? other : one;
    Cast cast = Cast.of(whole);
    return whole.value().kind() == Kind.CONFERENCE
        && Cast.isBetweenFew(part.value().kind())
        && isNamedByTwo(whole.value())
        && cast.people().size() < FEW
        && shared(cast, Cast.of(part)).size() > 1
        && left(whole, part) < 2
        && (left(whole, part) == 0 || left(part, whole) == 0);
  }

  /** People of one account, hosts aside, who are not in the other. */
  private int left(Account one, Account other) {
    return (int) outside(one, other).filter(p -> p.capacity() != Capacity.HOST).count();
  }

  /** Hosts of one account who are not in the other: the next host of one guest is another. */
  private int hosts(Account one, Account other) {
    return (int) outside(one, other).filter(p -> p.capacity() == Capacity.HOST).count();
  }

  private Stream<Participant> outside(Account one, Account other) {
    List<Participant> others = Cast.of(other).people();
    return Cast.of(one).people().stream()
        .filter(person -> others.stream().noneMatch(o -> isOne(person, o)));
  }

  private List<String> shared(Cast one, Cast other) {
    List<String> shared = new ArrayList<>();
    for (Participant person : one.people()) {
      if (other.people().stream().anyMatch(o -> isOne(person, o))) {
        shared.add(person.names().get(0));
      }
    }
    return shared;
  }

  /** Within one report the same words name the same person. */
  private boolean isOne(Participant one, Participant other) {
    return one.names().equals(other.names()) || parties.compare(one, other).isPresent();
  }
}
