package org.rapporteur.record;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A decision about what is on record, by a rule or by a named person, with its reason. It is never
 * erased; another judgement withdraws it.
 *
 * @param id hash of act, things judged and author (and moment, for a person)
 * @param act what it does
 * @param on ids of what is judged, or anchors in their written form; in order
 * @param values what a person says instead, by field; empty when the act says it all
 * @param by the person's name, or {@code rule:} and the rule's name
 * @param at when a person decided; null for a rule, which holds at any time
 * @param reason in words a person can check
 * @param withdrawnBy id of the judgement that takes it back, or null
 */
public record Judgement(
    String id,
    Act act,
    List<String> on,
    Map<String, String> values,
    String by,
    @Nullable Instant at,
    String reason,
    @Nullable String withdrawnBy) {
  private static final String RULE = "rule:";

  /**
   * Copies the list and the map; refuses a judgement on nothing, without author or without reason.
   */
  public Judgement {
    on = List.copyOf(on);
    values = Collections.unmodifiableMap(new TreeMap<>(values));
    if (on.isEmpty() || by.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a judgement needs its things, author and reason");
    }
  }

  /** A person's decision that needs no values; things judged alike are put in order. */
  public static Judgement byPerson(
      Act act, List<String> on, String name, Instant at, String reason) {
    boolean alike = act == Act.SAME || act == Act.DIFFERENT || act == Act.UNSURE;
    return of(
        new Ruling(act, alike ? on.stream().sorted().toList() : on, Map.of()), name, at, reason);
  }

  /**
   * What a person decides.
   *
   * @param act what it does
   * @param on ids or anchors, in order
   * @param values what the person says instead, by field
   */
  public record Ruling(Act act, List<String> on, Map<String, String> values) {}

  /** A person's decision. */
  public static Judgement of(Ruling ruling, String name, Instant at, String reason) {
    Map<String, String> values = new TreeMap<>(ruling.values);
    String on = String.join(" ", ruling.on);
    String id =
        values.isEmpty()
            ? Ids.of("j", ruling.act.label(), on, name, at)
            : Ids.of("j", ruling.act.label(), on, name, at, values);
    return new Judgement(id, ruling.act, ruling.on, values, name, at, reason, null);
  }

  /**
   * A rule's decision that the things are one.
   *
   * @param rule name of the rule
   * @param key what the rule compared; the id hangs on it alone, so it stays the same while more
   *     reports join the things compared
   * @param on ids of the things
   * @param reason in words a person can check
   */
  public static Judgement byRule(String rule, String key, List<String> on, String reason) {
    String by = RULE + rule;
    List<String> sorted = on.stream().sorted().toList();
    String id = Ids.of("j", Act.SAME.label(), key, by);
    return new Judgement(id, Act.SAME, sorted, Map.of(), by, null, reason, null);
  }

  /** All that was decided, by whom, when and why, as the log of acts takes it. */
  public String written() {
    return Ids.sha256(
        String.join("\n", id, act.label(), on.toString(), values.toString(), by, at + "", reason));
  }

  /** True when a person decided. */
  public boolean isByPerson() {
    return !by.startsWith(RULE);
  }

  /** This judgement taken back by another, or standing again when null. */
  public Judgement withWithdrawnBy(@Nullable String other) {
    return new Judgement(id, act, on, values, by, at, reason, other);
  }
}
