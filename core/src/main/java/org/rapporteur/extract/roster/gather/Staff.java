package org.rapporteur.extract.roster.gather;

import java.util.List;
import java.util.Set;

/** Tells the offices of an institute's staff from those of a state, by their English words. */
public final class Staff {
  private static final Set<String> WORDS =
      Set.of(
          "director",
          "fellow",
          "researcher",
          "scholar",
          "coordinator",
          "associate",
          "analyst",
          "professor",
          "dean",
          "rector",
          "expert",
          "lecturer",
          "head",
          "trustee",
          "editor");
  private static final Set<String> STATE = Set.of("minister", "ambassador", "state", "government");

  private Staff() {}

  /** True when the office can be one of an institute. */
  public static boolean is(String english) {
    List<String> words = BareOffices.words(english);
    return words.stream().anyMatch(WORDS::contains) && words.stream().noneMatch(STATE::contains);
  }
}
