package org.rapporteur.record.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.rapporteur.identity.BlockingKey;
import org.rapporteur.identity.finding.Clusters;
import org.rapporteur.identity.finding.Link;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.record.Judgement;

/**
 * Finds out which things are one: by equal core, by the rules' links and by persons' decisions. The
 * order of the members changes nothing.
 */
public final class Grouper {
  private final Decisions decisions;

  /** A grouper that heeds these decisions. */
  public Grouper(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * From the core of each thing to the id of the member it is shown under.
   *
   * @param members of the things; those of smallest rank, and those persons decided about, suffice
   * @param ruled the rules' links; those to other things are passed over
   */
  public Map<String, String> group(Collection<Member> members, Collection<Link> ruled) {
    Map<String, List<Member>> byCore = byCore(members);
    Map<String, String> coreOf = new HashMap<>();
    members.forEach(member -> coreOf.put(member.id(), member.thing().core()));
    List<Link> links = new ArrayList<>(ruled.stream().filter(this::stands).toList());
    links.addAll(decided(coreOf));
    Map<String, String> shown = new HashMap<>();
    Clusters.group(byCore.keySet(), links, exclusion(byCore, coreOf))
        .forEach((core, group) -> shown.put(core, smallestId(group, byCore)));
    return shown;
  }

  /** A thing in the block of one of its keys. */
  private record Keyed(String key, Thing thing) {}

  /** Links between all things of which keys meet, by the rules. */
  public static List<Link> compareAll(Collection<Member> members) {
    Map<String, Map<String, Keyed>> blocks = new TreeMap<>();
    for (Member member : members) {
      Thing thing = member.thing();
      String sort = thing.core().substring(0, 2);
      for (String key : thing.keys()) {
        blocks
            .computeIfAbsent(sort + BlockingKey.stem(key), k -> new TreeMap<>())
            .putIfAbsent(thing.core(), new Keyed(key, thing));
      }
    }
    Map<String, Link> links = new TreeMap<>();
    for (Map<String, Keyed> block : blocks.values()) {
      List<Keyed> things = List.copyOf(block.values());
      for (int i = 0; i < things.size(); i++) {
        for (int j = i + 1; j < things.size(); j++) {
          if (BlockingKey.meet(things.get(i).key, things.get(j).key)) {
            link(things.get(i).thing, things.get(j).thing)
                .ifPresent(link -> links.put(link.one() + "\n" + link.other(), link));
          }
        }
      }
    }
    return List.copyOf(links.values());
  }

  /** The link between two things by the rules, if they are one. */
  public static Optional<Link> link(Thing one, Thing other) {
    boolean inOrder = one.core().compareTo(other.core()) <= 0;
    Optional<Verdict> verdict = inOrder ? one.compare(other) : other.compare(one);
    return verdict.map(found -> Link.of(one.core(), other.core(), found, false));
  }

  /** The rules' findings that stand among the members, each as a judgement on the smallest ids. */
  public List<Judgement> judgements(Collection<Member> members, Collection<Link> ruled) {
    Map<String, List<Member>> byCore = byCore(members);
    List<Judgement> judgements = new ArrayList<>();
    byCore.forEach(
        (core, group) -> {
          List<String> ids = group.stream().map(Member::id).distinct().sorted().toList();
          Judgement likeness = Member.likeness(group.get(0).thing(), ids);
          if (likeness != null) {
            judgements.add(likeness);
          }
        });
    for (Link link : ruled) {
      List<Member> one = byCore.get(link.one());
      List<Member> other = byCore.get(link.other());
      if (one != null && other != null && stands(link)) {
        judgements.add(judgement(link, List.of(smallest(one).id(), smallest(other).id())));
      }
    }
    judgements.sort(Comparator.comparing(Judgement::id));
    return judgements;
  }

  /**
   * What keeps things apart by the rules alone; {@code things} gives the thing of a core. What was
   * found of two aspects is remembered, for groups that grow ask for the same two many times.
   */
  public static Clusters.Exclusion exclusion(Function<String, Thing> things) {
    Aspects aspects = new Aspects(things);
    BiPredicate<String, String> apart = aspects.remembered(Thing::contradicts);
    BiPredicate<String, String> tellings = aspects.remembered(Thing::rivals);
    // Of all but tellings, rivals are those that are apart.
    BiPredicate<String, String> rivals =
        (a, b) -> (things.apply(a) instanceof Thing.OneTelling ? tellings : apart).test(a, b);
    return new Clusters.Exclusion((a, b) -> false, apart, rivals, aspects::number);
  }

  /** Numbers for the aspects of things. */
  private static final class Aspects {
    private static final int HALF = 32;

    private final Function<String, Thing> things;
    private final Map<String, Integer> byCore = new HashMap<>();
    private final Map<Object, Integer> byAspect = new HashMap<>();

    Aspects(Function<String, Thing> things) {
      this.things = things;
    }

    Integer number(String core) {
      Integer known = byCore.get(core);
      if (known == null) {
        known = byAspect.computeIfAbsent(things.apply(core).aspect(), a -> byAspect.size());
        byCore.put(core, known);
      }
      return known;
    }

    BiPredicate<String, String> remembered(BiPredicate<Thing, Thing> symmetric) {
      Map<Long, Boolean> known = new HashMap<>();
      return (a, b) -> {
        boolean inOrder = a.compareTo(b) <= 0;
        long one = number(a);
        long other = number(b);
        long pair = Math.min(one, other) << HALF | Math.max(one, other);
        return known.computeIfAbsent(
            pair,
            p ->
                inOrder
                    ? symmetric.test(things.apply(a), things.apply(b))
                    : symmetric.test(things.apply(b), things.apply(a)));
      };
    }
  }

  /** False for a link a person has withdrawn. */
  public boolean stands(Link link) {
    return decisions.withdrawn().isEmpty()
        || !decisions.withdrawn().contains(judgement(link, List.of(link.one())).id());
  }

  /** A link as the rule's judgement on these ids. */
  public static Judgement judgement(Link link, List<String> on) {
    Verdict verdict = link.verdict();
    String key = link.one() + "\n" + link.other();
    return Judgement.byRule(verdict.rule(), key, on, verdict.reason());
  }

  private List<Link> decided(Map<String, String> coreOf) {
    List<Link> links = new ArrayList<>();
    for (Decisions.Pair pair : decisions.same()) {
      String one = coreOf.get(pair.one());
      String other = coreOf.get(pair.other());
      if (one != null && other != null && !one.equals(other)) {
        links.add(Link.of(one, other, new Verdict("person", pair.reason(), true, 100), true));
      }
    }
    return links;
  }

  private Clusters.Exclusion exclusion(
      Map<String, List<Member>> byCore, Map<String, String> coreOf) {
    Set<String> decided = new HashSet<>();
    for (Decisions.Pair pair : decisions.different()) {
      String one = coreOf.get(pair.one());
      String other = coreOf.get(pair.other());
      decided.add(one + "\n" + other);
      decided.add(other + "\n" + one);
    }
    Map<String, Thing> things = new HashMap<>();
    byCore.forEach((core, group) -> things.put(core, group.get(0).thing()));
    return new Clusters.Exclusion(
        (a, b) -> decided.contains(a + "\n" + b),
        (a, b) -> decided.contains(a + "\n" + b) || thing(things, a).contradicts(thing(things, b)),
        (a, b) -> decided.contains(a + "\n" + b) || thing(things, a).rivals(thing(things, b)));
  }

  private static Thing thing(Map<String, Thing> things, String core) {
    return Objects.requireNonNull(things.get(core));
  }

  private static String smallestId(Set<String> group, Map<String, List<Member>> byCore) {
    return group.stream()
        .map(core -> smallest(byCore.getOrDefault(core, List.of())))
        .min(Comparator.comparing(Member::rank))
        .orElseThrow()
        .id();
  }

  private static Member smallest(List<Member> members) {
    return members.stream().min(Comparator.comparing(Member::rank)).orElseThrow();
  }

  private static Map<String, List<Member>> byCore(Collection<Member> members) {
    Map<String, List<Member>> byCore = new LinkedHashMap<>();
    for (Member member : members) {
      byCore.computeIfAbsent(member.thing().core(), core -> new ArrayList<>()).add(member);
    }
    return byCore;
  }
}
