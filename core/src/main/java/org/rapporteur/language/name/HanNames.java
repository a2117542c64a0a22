package org.rapporteur.language.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a name written in Han characters ends.
 *
 * <ul>
 *   <li>A Chinese, Korean or Vietnamese name is a family name and one or two characters.
 *   <li>A Japanese one has up to four.
 *   <li>A name written by its sound is a run of the characters used for that, with dots between its
 *       parts; it goes on to the first character that begins another word.
 * </ul>
 */
final class HanNames {
  private static final Set<String> FAMILY_FIRST = Set.of("CN", "KR", "KP", "VN", "SG");
  private static final int GIVEN = 2;
  private static final int JAPANESE = 4;
  private static final int LONGEST = 12;

  private HanNames() {}

  /** End of the name that starts at the token; the token itself when there is none. */
  static int end(Draft draft, int from) {
    String state = draft.officeAt(from - 1).map(OfficePhrase::state).orElse(null);
    int limit = limit(draft, from);
    int family = draft.pass("surname", from) - from;
    int end = sounded(draft, from, limit);
    if ("JP".equals(state)) {
      end = Math.min(limit, from + JAPANESE);
    } else if (family > 0
        && isFamilyFirst(state)
        && (end < limit || end - from <= family + GIVEN)) {
      end = Math.min(limit, from + family + GIVEN);
    }
    return end - from >= 2 ? end : from;
  }

  private static boolean isFamilyFirst(@Nullable String state) {
    return state == null || FAMILY_FIRST.contains(state);
  }

  /** End of the characters that nothing else claims. */
  private static int limit(Draft draft, int from) {
    int p = from;
    while (p < draft.size() && p - from < LONGEST && inName(draft, p, from)) {
      p++;
    }
    return p;
  }

  private static boolean inName(Draft draft, int p, int from) {
    boolean soundsLikeCity =
        p > from + 1 && draft.covering(p).filter(f -> f.sort() == Found.Sort.CITY).isPresent();
    return p > from && isDot(draft, p) || soundsLikeCity || UncasedRuns.free(draft, p);
  }

  private static int sounded(Draft draft, int from, int limit) {
    int p = from;
    while (p < limit && (draft.small("transcribed", p) || p > from && isDot(draft, p))) {
      p++;
    }
    return p > from && isDot(draft, p - 1) ? p - 1 : p;
  }

  private static boolean isDot(Draft draft, int p) {
    return draft.token(p).text().matches("[·•‧・]");
  }
}
