package org.rapporteur.identity.engagement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.identity.party.SameParty;
import org.rapporteur.model.Engagement;

/** The names of series, and when two of them name one. */
public final class SeriesNames {
  private static final String SIDES = "|";
  private static final int LIKELY = 60;

  private static final Set<String> SMALL =
      Set.of(
          "of", "on", "the", "for", "and", "in", "between", "international", "annual", "meeting");

  private static final int LEAST_WORDS = 2;

  /** Words that the names of many series have, which tell none of them. */
  private static final Set<String> COMMON =
      Set.of(
          "conference",
          "forum",
          "summit",
          "dialogue",
          "talks",
          "consultations",
          "consultation",
          "negotiations",
          "commission",
          "committee",
          "council",
          "group",
          "session",
          "congress",
          "symposium",
          "seminar",
          "security",
          "strategic",
          "political",
          "joint",
          "working",
          "ministerial",
          "intergovernmental",
          "high",
          "level",
          "cooperation",
          "regional",
          "defence",
          "direct",
          "bilateral",
          "trilateral",
          "consultative",
          "assembly",
          "general",
          "world",
          "economic",
          "consular",
          "trade",
          "extraordinary",
          "emergency",
          "ordinary",
          "round",
          "meetings",
          "next",
          "preceding");

  /** Words of names that tell what a series is about or what holds it, but not whose it is. */
  private static final Set<String> FIELDS =
      Set.of(
          "commission",
          "committee",
          "council",
          "working",
          "security",
          "strategic",
          "political",
          "cooperation",
          "defence",
          "economic",
          "consular",
          "trade");

  private SeriesNames() {}

  /** The names an engagement gives its series, folded. */
  static Set<String> of(Engagement told) {
    Set<String> names = new TreeSet<>();
    told.series().forEach(name -> names.add(SameParty.plain(name)));
    return names;
  }

  /** A name by which both go: the same, or the longer of two of which one holds the other. */
  static Optional<String> shared(Engagement one, Engagement other) {
    for (String a : of(one)) {
      for (String b : of(other)) {
        if (alike(a, b)) {
          return Optional.of(a.length() >= b.length() ? a : b);
        }
      }
    }
    return Optional.empty();
  }

  /** True for the same name, or one that has all chief words of the other. */
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> a = chief(one);
    Set<String> b = chief(other);
    Set<String> smaller = a.size() <= b.size() ? a : b;
    return smaller.size() >= LEAST_WORDS && (smaller == a ? b : a).containsAll(smaller);
  }

  /** What makes the series an engagement belongs to, if it belongs to one: name, and two sides. */
  public static Optional<String> series(Engagement told) {
    if (told.series().isEmpty()) {
      return Optional.empty();
    }
    String name = SameParty.plain(told.series().get(0));
    Set<String> states = Cast.of(new Account(told, List.of(), null)).states();
    boolean pair = Cast.isBetweenFew(told.kind()) && states.size() == 2;
    return Optional.of(pair ? name + SIDES + String.join(SIDES, states) : name);
  }

  /** Blocking keys of a series: two of its chief words, with its sides. */
  public static List<String> keys(String series) {
    List<String> words = List.copyOf(chief(name(series)));
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        keys.add("series|" + words.get(i) + " " + words.get(j) + sides(series));
      }
    }
    return keys;
  }

  /** The finding that two series are one: one name has all chief words of the other. */
  public static Optional<Verdict> compare(String one, String other) {
    if (!sides(one).equals(sides(other))
        || !alike(name(one), name(other))
        || !isTelling(name(one))
        || !isTelling(name(other))) {
      return Optional.empty();
    }
    String reason = "“" + name(one) + "” and “" + name(other) + "” share all words of the shorter";
    return Optional.of(Verdict.doubtful("series-name", reason, LIKELY));
  }

  private static boolean isTelling(String name) {
    return !COMMON.containsAll(chief(name));
  }

  private static String name(String series) {
    int sides = series.indexOf(SIDES);
    return sides < 0 ? series : series.substring(0, sides);
  }

  private static String sides(String series) {
    return series.substring(name(series).length());
  }

  /** The words of a folded name that tell its series from others. */
  static Set<String> telling(String name) {
    Set<String> words = chief(name);
    words.removeAll(COMMON);
    words.remove("");
    return words;
  }

  /** The words of a folded name that many series have, and which yet keep two apart. */
  static Set<String> fields(String name) {
    Set<String> words = chief(name);
    words.retainAll(FIELDS);
    return words;
  }

  /** The words of a folded name but for small ones. */
  static Set<String> chief(String name) {
    Set<String> words = new TreeSet<>(Arrays.asList(name.split(" ")));
    words.removeAll(SMALL);
    return words;
  }
}
