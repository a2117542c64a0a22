package org.rapporteur.language.name;

import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.name.phrase.Found;

/**
 * Where a name written in Han characters ends. A Chinese name is one family name and one or two
 * characters; a Japanese one up to four; a name written by its sound goes on to the first character
 * that begins another word, or to two that hardly ever write a sound. One that begins like a family
 * name is written by its sound when four characters and more do.
 */
final class HanNames {
  private static final int CHINESE = 3;
  private static final int JAPANESE = 4;
  private static final int LONGEST = 9;

  private HanNames() {}

  /** End of the name that starts at the token; the token itself when there is none. */
  static int end(Draft draft, int from) {
    int dotted = dotted(draft, from);
    if (dotted > from) {
      return dotted;
    }
    int longest = LONGEST;
    if (isOf(draft, from, "JP")) {
      longest = JAPANESE;
    } else if (draft.small("surname", from) && sound(draft, from) - from <= CHINESE) {
      longest = CHINESE;
    }
    int p = from;
    while (p < draft.size()
        && p - from < longest
        && inName(draft, p, from)
        && (longest < LONGEST || p < from + 2 || sounds(draft, p) || sounds(draft, p + 1))) {
      p++;
    }
    return p - from >= 2 ? p : from;
  }

  /** End of a name in parts with dots between them; the token itself without a dot. */
  private static int dotted(Draft draft, int from) {
    int p = from;
    int dot = -1;
    while (p < draft.size()
        && p - Math.max(from, dot) < LONGEST
        && inName(draft, p, from)
        && (sounds(draft, p) || p < Math.max(from, dot + 1) + 2)) {
      dot = isDot(draft, p) ? p : dot;
      p++;
    }
    return dot > from && p > dot + 1 ? p : from;
  }

  /** End of the characters from the token on that write sounds. */
  private static int sound(Draft draft, int from) {
    int p = from;
    while (p < draft.size() && p - from < LONGEST && sounds(draft, p) && inName(draft, p, from)) {
      p++;
    }
    return p;
  }

  private static boolean sounds(Draft draft, int p) {
    return draft.small("transcribed", p) || isDot(draft, p);
  }

  private static boolean isDot(Draft draft, int p) {
    return p >= 0 && p < draft.size() && draft.token(p).text().matches("[·•‧]");
  }

  private static boolean inName(Draft draft, int p, int from) {
    boolean dot = p > from && isDot(draft, p);
    boolean soundsLikeCity =
        p > from + 1 && draft.covering(p).filter(f -> f.sort() == Found.Sort.CITY).isPresent();
    boolean given = p == from + 1 && draft.small("surname", from) && isPlain(draft, p);
    return dot || given || soundsLikeCity || UncasedRuns.free(draft, p);
  }

  /** True for a character that nothing longer claims. */
  private static boolean isPlain(Draft draft, int p) {
    return draft.word(p) && draft.covering(p).isEmpty() && draft.officeAt(p).isEmpty();
  }

  private static boolean isOf(Draft draft, int from, String state) {
    return draft.officeAt(from - 1).filter(o -> state.equals(o.state())).isPresent();
  }
}
