package org.rapporteur.triage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The cues within a stretch of text that moves along it. */
final class Stretch {
  private final int length;
  private final Deque<Place> places = new ArrayDeque<>();
  private final Map<Cue, Integer> counts = new EnumMap<>(Cue.class);
  private final Map<Integer, Integer> parties = new HashMap<>();
  private int events;
  private int dealings;
  private int offices;

  private record Place(Cue cue, int word, int party) {}

  /** A stretch of so many words. */
  Stretch(int length) {
    this.length = length;
  }

  /** True when a cue at the word has no room beside the first. */
  boolean isFull(int word) {
    return !places.isEmpty() && word - places.getFirst().word >= length;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  void add(Cue cue, int word, int party) {
    places.addLast(new Place(cue, word, party));
    count(cue, party, 1);
  }

  void dropFirst() {
    Place first = places.removeFirst();
    count(first.cue, first.party, -1);
  }

  private void count(Cue cue, int party, int times) {
    add(counts, cue, times);
    events += cue.isEvent() ? times : 0;
    dealings += cue.isDealing() ? times : 0;
    offices += cue.isOffice() ? times : 0;
    if (party != Steps.NOBODY) {
      add(parties, party, times);
    }
  }

  private static <K> void add(Map<K, Integer> counts, K key, int times) {
    int now = counts.getOrDefault(key, 0) + times;
    if (now == 0) {
      counts.remove(key);
    } else {
      counts.put(key, now);
    }
  }

  /** How often each cue stands in it; those that do not are left out. */
  Map<Cue, Integer> counts() {
    return counts;
  }

  /** How many different parties are named in it. */
  int parties() {
    return parties.size();
  }

  /** True when it names an engagement by a noun. */
  boolean hasEvent() {
    return events > 0;
  }

  /** True when it tells of dealing by a verb. */
  boolean hasDealing() {
    return dealings > 0;
  }

  boolean hasOffice() {
    return offices > 0;
  }

  /** True when it tells of a counterpart, whom one deals with in whatever words. */
  boolean hasCounterpart() {
    return counts.containsKey(Cue.COUNTERPART);
  }

  /** True when it tells of the sides or of a counterpart. */
  boolean hasSides() {
    return counts.containsKey(Cue.SIDES) || hasCounterpart();
  }
}
