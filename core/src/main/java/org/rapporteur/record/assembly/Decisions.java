package org.rapporteur.record.assembly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.record.Anchor;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.ReportView;

/**
 * What persons have decided about which things are one.
 *
 * @param same pairs of ids decided to be one, with the judgement
 * @param different pairs of ids decided not to be one
 * @param unmerged those of the different that had been joined by a person, and so are different by
 *     nature
 * @param withdrawn ids of judgements, by person or by rule, that no longer stand
 */
public record Decisions(
    List<Pair> same, Set<Pair> different, Set<Pair> unmerged, Set<String> withdrawn) {
  /** Copies the lists. */
  public Decisions {
    same = List.copyOf(same);
    different = Set.copyOf(different);
    unmerged = Set.copyOf(unmerged);
    withdrawn = Set.copyOf(withdrawn);
  }

  /**
   * Two ids, in order.
   *
   * @param one the first
   * @param other the second
   * @param reason the person's name and reason
   */
  public record Pair(String one, String other, String reason) {
    private boolean isOn(Pair pair) {
      return Set.of(one, other).equals(Set.of(pair.one, pair.other));
    }

    private Pair renamed(UnaryOperator<String> now) {
      return new Pair(now.apply(one), now.apply(other), reason);
    }
  }

  /** Under which field a judgement on what is different names the things it sets apart. */
  public static final String APART = "apart";

  private static final Comparator<Judgement> OLDEST_FIRST =
      Comparator.<Judgement, Instant>comparing(j -> j.at() == null ? Instant.MIN : j.at())
          .thenComparing(Judgement::id);

  /**
   * What stands of the judgements; of two on one pair the later. They are already marked with what
   * withdrew them.
   */
  public static Decisions of(List<Judgement> judgements) {
    List<Pair> same = new ArrayList<>();
    Set<Pair> different = new HashSet<>();
    Set<Pair> unmerged = new HashSet<>();
    Set<String> withdrawn = new HashSet<>();
    for (Judgement judgement : judgements.stream().sorted(OLDEST_FIRST).toList()) {
      if (judgement.withdrawnBy() != null) {
        continue;
      }
      switch (judgement.act()) {
        case SAME -> {
          same.addAll(pairs(judgement));
          pairs(judgement).forEach(pair -> different.removeIf(pair::isOn));
        }
        case DIFFERENT -> {
          different.addAll(pairs(judgement));
          for (Pair pair : pairs(judgement)) {
            if (same.removeIf(pair::isOn)) {
              unmerged.add(pair);
            }
          }
        }
        case WITHDRAW -> withdrawn.add(judgement.on().get(0));
        default -> {}
      }
    }
    return new Decisions(same, different, unmerged, withdrawn);
  }

  /** The same about the things that answer to the ids now. */
  public Decisions renamed(UnaryOperator<String> now) {
    return new Decisions(
        same.stream().map(pair -> pair.renamed(now)).toList(),
        different.stream().map(pair -> pair.renamed(now)).collect(Collectors.toSet()),
        unmerged.stream().map(pair -> pair.renamed(now)).collect(Collectors.toSet()),
        withdrawn);
  }

  /**
   * The judgements on nothing but what may be seen, and those that withdraw one of them.
   *
   * @param seen whether an id, or the text that an anchor holds on to, may be seen
   */
  public static List<Judgement> visible(
      List<Judgement> decided, List<Judgement> ruled, Predicate<String> seen) {
    Set<String> known = new HashSet<>();
    ruled.forEach(judgement -> known.add(judgement.id()));
    List<Judgement> visible = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Judgement judgement : decided) {
        if (!known.contains(judgement.id())
            && judgement.on().stream().allMatch(id -> known.contains(id) || seen.test(id))) {
          visible.add(judgement);
          more = known.add(judgement.id());
        }
      }
    }
    visible.addAll(ruled);
    visible.sort(Comparator.comparing(Judgement::id));
    return visible;
  }

  /** True for an anchor that holds on to the text of one of these reports. */
  static boolean isAnchoredIn(List<ReportView> reports, String id) {
    return Anchor.isAnchor(id)
        && reports.stream()
            .anyMatch(view -> view.report().textSha256().equals(Anchor.parse(id).textSha256()));
  }

  /** Every id that a pair names. */
  public Set<String> ids() {
    Set<String> ids = new HashSet<>();
    different.forEach(pair -> ids.addAll(List.of(pair.one, pair.other)));
    same.forEach(pair -> ids.addAll(List.of(pair.one, pair.other)));
    return ids;
  }

  private static List<Pair> pairs(Judgement judgement) {
    List<Pair> pairs = new ArrayList<>();
    List<String> on = judgement.on();
    String named = judgement.values().get(APART);
    Set<String> apart = named == null ? Set.of() : Set.of(named.split(" "));
    for (int i = 0; i < on.size(); i++) {
      for (int j = i + 1; j < on.size(); j++) {
        if (named == null || apart.contains(on.get(i)) != apart.contains(on.get(j))) {
          pairs.add(new Pair(on.get(i), on.get(j), judgement.by() + ": " + judgement.reason()));
        }
      }
    }
    return pairs;
  }

  /** The ids decided to be different from another that they may be like. */
  Set<String> toldApart() {
    Set<String> ids = new HashSet<>();
    different.stream()
        .filter(pair -> !unmerged.contains(pair))
        .forEach(pair -> ids.addAll(List.of(pair.one, pair.other)));
    return ids;
  }
}
