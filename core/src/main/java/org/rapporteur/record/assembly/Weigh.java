package org.rapporteur.record.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Basis;
import org.rapporteur.model.PartialDate;
import org.rapporteur.record.Stage;
import org.rapporteur.record.amend.Settled;

/**
 * Which of several values stands in the record: told after the event before told ahead of it, then
 * the one with most witnesses (copies count once), then the one told by reports about the
 * engagement, then the first in order.
 */
final class Weigh {
  private Weigh() {}

  /**
   * The value that stands: one that a person confirmed, if there is one.
   *
   * @param path of the field in evidence
   */
  static <T> @Nullable T best(
      Collection<Told> all, String path, Function<Told, @Nullable T> field) {
    List<Told> confirmed = all.stream().filter(told -> isConfirmed(told, path)).toList();
    return best(confirmed.isEmpty() ? all : confirmed, field);
  }

  /** The value that stands, or null when nobody gives one. */
  static <T> @Nullable T best(Collection<Told> tellings, Function<Told, @Nullable T> field) {
    Map<String, List<Told>> byValue = new TreeMap<>();
    Map<String, T> values = new TreeMap<>();
    for (Told told : tellings) {
      T value = field.apply(told);
      if (value != null) {
        values.putIfAbsent(value.toString(), value);
        byValue.computeIfAbsent(value.toString(), v -> new ArrayList<>()).add(told);
      }
    }
    return byValue.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, List<Told>>>comparingInt(e -> stage(e.getValue()))
                .thenComparingInt(e -> witnesses(e.getValue()))
                .thenComparingInt(e -> mains(e.getValue()))
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(best -> values.get(best.getKey()))
        .orElse(null);
  }

  /**
   * The name that stands: one that a person confirmed, else one of those that say more than half as
   * many words as the longest, so that "VIII conference" gives way to the conference's whole name.
   */
  static @Nullable String fullest(
      Collection<Told> all, String path, Function<Told, @Nullable String> field) {
    if (all.stream().anyMatch(told -> isConfirmed(told, path))) {
      return best(all, path, field);
    }
    int most = all.stream().mapToInt(told -> words(field.apply(told))).max().orElse(0);
    return best(all.stream().filter(t -> 2 * words(field.apply(t)) > most).toList(), field);
  }

  private static int words(@Nullable String name) {
    return name == null ? 0 : name.strip().split("\\s+", -1).length;
  }

  /**
   * The date that stands; a date that another makes more exact gives way to it, and one that was
   * deduced to one that is stated and differs.
   *
   * @param path of the field in evidence
   */
  static @Nullable PartialDate bestDate(
      Collection<Told> all, String path, Function<Told, @Nullable PartialDate> field) {
    List<Told> confirmed = all.stream().filter(told -> isConfirmed(told, path)).toList();
    Collection<Told> tellings = confirmed.isEmpty() ? ofStated(all, path, field) : confirmed;
    Set<String> given = dates(tellings, field);
    return best(
        tellings,
        told -> {
          PartialDate date = field.apply(told);
          return date == null || isMadeExact(date.toString(), given) ? null : date;
        });
  }

  /** The tellings that state a date or make a stated one more exact; all when none states one. */
  private static Collection<Told> ofStated(
      Collection<Told> all, String path, Function<Told, @Nullable PartialDate> field) {
    List<Told> stated = all.stream().filter(told -> isStated(told, path)).toList();
    Set<String> dates = dates(stated, field);
    List<Told> out = new ArrayList<>(stated);
    for (Told told : all) {
      PartialDate date = field.apply(told);
      boolean exact =
          date != null && dates.stream().anyMatch(d -> date.toString().startsWith(d + "-"));
      if (exact && !stated.contains(told)) {
        out.add(told);
      }
    }
    return stated.isEmpty() ? all : out;
  }

  private static Set<String> dates(
      Collection<Told> tellings, Function<Told, @Nullable PartialDate> field) {
    Set<String> out = new HashSet<>();
    for (Told told : tellings) {
      PartialDate date = field.apply(told);
      if (date != null) {
        out.add(date.toString());
      }
    }
    return out;
  }

  /** Number of reports among the tellings that are not copies of each other. */
  static int witnesses(Collection<Told> tellings) {
    return (int) tellings.stream().map(Told::witness).distinct().count();
  }

  /** True when the telling has words of its own that say the field, rather than a deduction. */
  static boolean isStated(Told told, String path) {
    return told.words().stream()
        .anyMatch(words -> words.path().equals(path) && words.basis() == Basis.STATED);
  }

  /** The value that a person let stand for a field in dispute. */
  static Optional<Settled> settled(Collection<Told> tellings, String field) {
    return tellings.stream()
        .flatMap(told -> Optional.ofNullable(told.decided().settled().get(field)).stream())
        .min(Comparator.comparing(Settled::judgement));
  }

  /** True when a person has confirmed or corrected the field of the telling. */
  static boolean isConfirmed(Told told, String path) {
    return told.words().stream()
        .anyMatch(words -> words.path().equals(path) && words.basis() == Basis.CONFIRMED);
  }

  private static boolean isMadeExact(String date, Set<String> given) {
    return given.stream().anyMatch(other -> other.startsWith(date + "-"));
  }

  private static int stage(List<Told> tellings) {
    return tellings.stream().map(Told::stage).mapToInt(Stage::ordinal).max().orElse(0);
  }

  private static int mains(List<Told> tellings) {
    return (int) tellings.stream().filter(told -> told.value().main()).count();
  }
}
