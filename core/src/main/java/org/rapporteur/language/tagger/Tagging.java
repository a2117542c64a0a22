package org.rapporteur.language.tagger;

import java.util.List;

/**
 * What a tagger makes of a sentence: the names it finds, and for each token how much it leans to a
 * person's name rather than to none. Without a tagger both are empty.
 *
 * @param names the names in order, never overlapping
 * @param leanings for each token, above 0 when taken alone it looks like part of a person's name
 */
public record Tagging(List<TaggedName> names, List<Float> leanings) {
  /** The reading of a language without a tagger. */
  public static final Tagging NONE = new Tagging(List.of(), List.of());

  /** Copies the lists. */
  public Tagging {
    names = List.copyOf(names);
    leanings = List.copyOf(leanings);
  }

  /** How much the token leans to a person's name; 0 where no tagger has an opinion. */
  public float leaning(int token) {
    return token >= 0 && token < leanings.size() ? leanings.get(token) : 0;
  }

  /** The leaning of a token with these scores of the tags. */
  static float leaning(float[] scores) {
    float best = Float.NEGATIVE_INFINITY;
    for (int tag = 1; tag <= Tags.PER_TYPE; tag++) {
      best = Math.max(best, scores[tag]);
    }
    return best - scores[Tags.OUTSIDE];
  }
}
