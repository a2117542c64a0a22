package org.rapporteur.identity.engagement;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.party.SameParty;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Kind;

/**
 * Finds how the series of two accounts stand to each other, by the words of their names that tell
 * them from others. "Political consultations" tell nothing, nor do the names of states, which are
 * the sides; nor, between a few, the city: "Istanbul talks" and "Russia-Ukraine negotiations" may
 * be one series and may be two. Safe for use by many threads.
 */
final class SeriesTies {
  private static final int MOST_REMEMBERED = 20_000;

  private final SameParty parties;
  private final Map<String, Words> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Words> eldest) {
              return size() > MOST_REMEMBERED;
            }
          });

  /**
   * The words of a name.
   *
   * @param plain the whole name, folded
   * @param telling its words that tell the series
   * @param states the states it names
   * @param others its words but for these
   */
  private record Words(String plain, Set<String> telling, Set<String> states, Set<String> others) {}

  SeriesTies(SameParty parties) {
    this.parties = parties;
  }

  /** How the series of the two stand to each other. */
  SeriesTie between(Engagement one, Engagement other) {
    Set<String> places = new TreeSet<>();
    if (Cast.isBetweenFew(one.kind()) && Cast.isBetweenFew(other.kind())) {
      places.addAll(city(one));
      places.addAll(city(other));
    }
    boolean tells = false;
    boolean otherTells = false;
    String shared = null;
    for (String a : one.series()) {
      Set<String> mine = telling(a, places);
      tells |= !mine.isEmpty();
      for (String b : other.series()) {
        Set<String> yours = telling(b, places);
        otherTells |= !yours.isEmpty();
        if (!Collections.disjoint(mine, yours)) {
          shared = longer(shared, alike(words(a).plain, words(b).plain));
        } else if (areOfSameSides(words(a), words(b))) {
          shared = longer(shared, longer(words(a).plain, words(b).plain));
        }
      }
    }
    if (shared == null && isOneOccasion(one, other)) {
      shared = sameName(one, other);
    }
    if (shared != null) {
      return new SeriesTie(shared, false);
    }
    Set<String> fields = fields(one);
    Set<String> otherFields = fields(other);
    boolean apart =
        !fields.isEmpty() && !otherFields.isEmpty() && Collections.disjoint(fields, otherFields);
    return (tells && otherTells) || apart ? SeriesTie.OTHER : SeriesTie.OPEN;
  }

  /** The states that the names of the series name, when they are two or more. */
  Set<String> sides(Engagement told) {
    Set<String> sides = new TreeSet<>();
    told.series().forEach(name -> sides.addAll(words(name).states));
    return sides.size() > 1 ? sides : Set.of();
  }

  /** True in one city at times that fit; for conferences within the days that may be wrong. */
  private static boolean isOneOccasion(Engagement one, Engagement other) {
    Days a = Days.of(one);
    Days b = Days.of(other);
    if (a == null || b == null || one.kind() != other.kind()) {
      return false;
    }
    int apart = one.kind() == Kind.CONFERENCE ? Contradictions.FAR_DAYS : 0;
    return SameEngagement.isInOneCity(one, other) && a.gap(b) <= apart;
  }

  /** A name of two words or more that both give, though many series may have it, or null. */
  private static @Nullable String sameName(Engagement one, Engagement other) {
    Set<String> names = SeriesNames.of(one);
    names.retainAll(SeriesNames.of(other));
    return names.stream()
        .filter(name -> SeriesNames.chief(name).size() > 1)
        .findFirst()
        .orElse(null);
  }

  /** True where both name the same two states or more, and some other word is the same. */
  private static boolean areOfSameSides(Words one, Words other) {
    return one.states.size() > 1
        && one.states.equals(other.states)
        && !Collections.disjoint(one.others, other.others);
  }

  private static Set<String> fields(Engagement told) {
    Set<String> fields = new TreeSet<>();
    told.series().forEach(name -> fields.addAll(SeriesNames.fields(SameParty.plain(name))));
    return fields;
  }

  /** The longer of two names of one series, or null. */
  private static @Nullable String alike(String one, String other) {
    return SeriesNames.alike(one, other) ? longer(one, other) : null;
  }

  private static @Nullable String longer(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    int longer = one.length() - other.length();
    return longer > 0 || (longer == 0 && one.compareTo(other) <= 0) ? one : other;
  }

  private Set<String> telling(String name, Set<String> places) {
    Set<String> telling = new TreeSet<>(words(name).telling);
    telling.removeAll(places);
    return telling;
  }

  private Words words(String name) {
    Words before = known.get(name);
    if (before != null) {
      return before;
    }
    String bare = SameParty.plain(parties.withoutStates(name));
    Words words =
        new Words(
            SameParty.plain(name),
            SeriesNames.telling(bare),
            parties.statesIn(name),
            SeriesNames.chief(bare));
    known.put(name, words);
    return words;
  }

  private static List<String> city(Engagement told) {
    String city = told.where().city();
    return city == null ? List.of() : Arrays.asList(SameParty.plain(city).split(" "));
  }
}
