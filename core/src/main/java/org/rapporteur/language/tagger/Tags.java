package org.rapporteur.language.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags a sentence is labelled with: outside, and for each kind of name its beginning, inside,
 * last and only token.
 */
public final class Tags {
  /** The tag of a token that belongs to no name. */
  public static final int OUTSIDE = 0;

  /** The number of tags of one kind of name. */
  static final int PER_TYPE = 4;

  /** The number of tags. */
  public static final int COUNT = 1 + PER_TYPE * NameType.values().length;

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;
  private static final List<NameType> TYPES = List.of(NameType.values());

  private Tags() {}

  /** The tag sequence of a sentence of {@code length} tokens with these names. */
  public static int[] of(int length, List<TaggedName> names) {
    int[] tags = new int[length];
    for (TaggedName name : names) {
      int base = 1 + 4 * TYPES.indexOf(name.type());
      int last = name.endToken() - 1;
      if (name.firstToken() == last) {
        tags[last] = base + ONLY;
        continue;
      }
      tags[name.firstToken()] = base + BEGIN;
      for (int i = name.firstToken() + 1; i < last; i++) {
        tags[i] = base + INSIDE;
      }
      tags[last] = base + LAST;
    }
    return tags;
  }

  /** The names a well-formed tag sequence describes, in order. */
  public static List<TaggedName> names(int[] tags) {
    List<TaggedName> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] == OUTSIDE) {
        continue;
      }
      int part = (tags[i] - 1) % 4;
      if (part == BEGIN || part == ONLY) {
        start = i;
      }
      if (part == LAST || part == ONLY) {
        names.add(new TaggedName(start, i + 1, TYPES.get((tags[i] - 1) / 4)));
      }
    }
    return List.copyOf(names);
  }

  /** Whether {@code next} may follow {@code previous}. */
  public static boolean mayFollow(int previous, int next) {
    boolean open = !mayEnd(previous);
    if (mayStart(next)) {
      return !open;
    }
    return open && (previous - 1) / 4 == (next - 1) / 4;
  }

  /** Whether a sentence may start with this tag. */
  public static boolean mayStart(int tag) {
    int part = (tag - 1) % 4;
    return tag == OUTSIDE || part == BEGIN || part == ONLY;
  }

  /** Whether a sentence may end with this tag. */
  public static boolean mayEnd(int tag) {
    int part = (tag - 1) % 4;
    return tag == OUTSIDE || part == LAST || part == ONLY;
  }
}
