package org.rapporteur.triage;

import org.jspecify.annotations.Nullable;

/** Finds the cues of a text from left to right, the longest at each word, none within another. */
final class CueFinder {
  /** Words that the longest cue may have; longer ones are found by their first words only. */
  private static final int LONGEST = 8;

  private static final int[] NOTHING = {};

  private final Words words;
  private final Steps steps;
  private final CharSequence text;
  private final Cutter cutter;
  private final int[][] keys = new int[LONGEST][];
  private int held;
  private int word = -1;
  private int reached;
  private int party;
  private @Nullable Cue found;

  CueFinder(Words words, CharSequence text, boolean marked) {
    this.words = words;
    this.steps = words.steps();
    this.text = text;
    this.cutter = new Cutter(text, marked);
    for (int i = 0; i < LONGEST; i++) {
      keys[i] = NOTHING;
    }
  }

  /** The next cue; null at the end of the text. */
  @Nullable Cue next() {
    while (hold(1)) {
      found = null;
      reached = 0;
      if (keys[0].length > 0) {
        walk(Steps.ROOT, 0);
      }
      Cue cue = found;
      drop(Math.max(1, reached));
      if (cue != null && cue != Cue.NONE) {
        return cue;
      }
    }
    return null;
  }

  /** The number of the word at which the last cue began. */
  int word() {
    return word;
  }

  /** The number of the party that the last cue names, if any. */
  int party() {
    return party;
  }

  private void walk(int node, int depth) {
    Cue cue = steps.cue(node);
    if (cue != null && (depth > reached || (depth == reached && says(cue)))) {
      reached = depth;
      found = cue;
      party = steps.party(node);
    }
    if (depth == LONGEST || !hold(depth + 1)) {
      return;
    }
    for (int key : keys[depth]) {
      int next = steps.next(node, key);
      if (next != Steps.ROOT) {
        walk(next, depth + 1);
      }
    }
  }

  /** True when the cue says more than the one found so far. */
  private boolean says(Cue cue) {
    return found != null && cue.compareTo(found) < 0;
  }

  /** Looks ahead until so many words are held; false when the text has no more. */
  private boolean hold(int wanted) {
    while (held < wanted && cutter.next()) {
      keys[held] = words.keys(cutter.hash(), text, cutter.start(), cutter.end());
      held++;
    }
    return held >= wanted;
  }

  private void drop(int count) {
    word += count;
    held -= count;
    System.arraycopy(keys, count, keys, 0, held);
  }
}
