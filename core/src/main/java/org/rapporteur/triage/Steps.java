package org.rapporteur.triage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From which word of a cue one comes to which next, and where a cue is complete. */
final class Steps {
  static final int ROOT = 0;

  /** The number of no party. */
  static final int NOBODY = 0;

  private static final int START = 1 << 10;

  private final List<@Nullable Cue> cues = new ArrayList<>();
  private final List<Integer> parties = new ArrayList<>();
  private long[] from = new long[START];
  private int[] to = new int[START];
  private int size;

  Steps() {
    cues.add(null);
    parties.add(NOBODY);
  }

  /** The node reached by the word, made when it is new. */
  int extend(int node, int word) {
    int next = next(node, word);
    if (next != ROOT) {
      return next;
    }
    if (2 * ++size > from.length) {
      grow();
    }
    cues.add(null);
    parties.add(NOBODY);
    put(((long) node << 32) | word, cues.size() - 1);
    return cues.size() - 1;
  }

  /** Says that a cue ends at the node, and which party it names; what says most is heard. */
  void mark(int node, Cue cue, int party) {
    Cue before = cues.get(node);
    if (before == null || cue.compareTo(before) < 0) {
      cues.set(node, cue);
      parties.set(node, party);
    }
  }

  /** The node reached by the word; the root when there is none. */
  int next(int node, int word) {
    long key = ((long) node << 32) | word;
    int place = place(key);
    while (from[place] != 0) {
      if (from[place] == key) {
        return to[place];
      }
      place = (place + 1) & (from.length - 1);
    }
    return ROOT;
  }

  /** The cue that ends at the node, if any. */
  @Nullable Cue cue(int node) {
    return cues.get(node);
  }

  /** The number of the party that is named there. */
  int party(int node) {
    return parties.get(node);
  }

  private void put(long key, int node) {
    int place = place(key);
    while (from[place] != 0) {
      place = (place + 1) & (from.length - 1);
    }
    from[place] = key;
    to[place] = node;
  }

  private int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (from.length - 1);
  }

  private void grow() {
    long[] keys = from;
    int[] nodes = to;
    from = new long[2 * keys.length];
    to = new int[from.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        put(keys[i], nodes[i]);
      }
    }
  }
}
