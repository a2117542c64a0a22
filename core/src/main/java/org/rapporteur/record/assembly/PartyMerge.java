package org.rapporteur.record.assembly;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.record.view.PartyView;

/** Puts the namings of one party together into what is shown. Their order changes nothing. */
final class PartyMerge {
  private PartyMerge() {}

  /** The party named by all the namings; at least one. */
  static PartyView of(String id, Collection<Named> namings, UnaryOperator<String> engagement) {
    List<Named> sorted =
        namings.stream()
            .sorted(Comparator.comparing(Named::id).thenComparing(Named::telling))
            .toList();
    PartyType type = sorted.get(0).value().type();
    Set<PartyView.Mention> mentions =
        new TreeSet<>(
            Comparator.comparing(PartyView.Mention::report).thenComparing(PartyView.Mention::form));
    Set<String> engagements = new TreeSet<>();
    for (Named named : sorted) {
      named
          .value()
          .names()
          .forEach(form -> mentions.add(new PartyView.Mention(named.report(), form)));
      if (named.takesPart()) {
        engagements.add(engagement.apply(named.telling()));
      }
    }
    String name = common(sorted, value -> first(value.english()));
    if (name == null) {
      name = common(sorted, value -> first(value.names()));
    }
    return new PartyView(
        id,
        type,
        name == null ? id : name,
        common(sorted, type == PartyType.PERSON ? Participant::represents : Participant::code),
        List.copyOf(mentions),
        offices(sorted),
        List.copyOf(engagements));
  }

  private static List<PartyView.Office> offices(List<Named> namings) {
    Map<String, PartyView.Office> offices = new TreeMap<>();
    for (Named named : namings) {
      String title = named.value().role();
      if (title != null && named.value().type() == PartyType.PERSON) {
        String seen = named.when() == null ? null : named.when().toString();
        PartyView.Office office =
            new PartyView.Office(title, named.value().represents(), seen, seen);
        offices.merge(title + "|" + office.of(), office, PartyMerge::join);
      }
    }
    return List.copyOf(offices.values());
  }

  private static PartyView.Office join(PartyView.Office one, PartyView.Office other) {
    return new PartyView.Office(
        one.title(),
        one.of(),
        extreme(one.from(), other.from(), -1),
        extreme(one.to(), other.to(), 1));
  }

  private static @Nullable String extreme(@Nullable String one, @Nullable String other, int sign) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) * sign > 0 ? one : other;
  }

  /** The value most namings give; of several, the first in order. */
  private static @Nullable String common(
      List<Named> namings, Function<Participant, @Nullable String> field) {
    Map<String, Integer> given = new HashMap<>();
    for (Named named : namings) {
      String value = field.apply(named.value());
      if (value != null) {
        given.merge(value, 1, Integer::sum);
      }
    }
    return given.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static @Nullable String first(List<String> list) {
    return list.isEmpty() ? null : list.get(0);
  }
}
