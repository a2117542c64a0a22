package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;

/**
 * Finds runs of tokens that could be a person's name where nothing parts words and each token is
 * one character: what stands right after an office or rank, up to the first word that cannot be
 * part of a name.
 *
 * <ul>
 *   <li>A name that begins with a surname takes one or two characters more.
 *   <li>A name transcribed from another script is a run of the characters used for that; a dot may
 *       stand inside.
 *   <li>Of an office of Japan any name of up to five characters.
 * </ul>
 */
final class CharacterRuns {
  private static final Set<String> DOTS = Set.of("·", "・", "•", "‧");
  private static final Set<String> SURNAME_FIRST = Set.of("CN", "KR", "KP", "VN", "SG");
  private static final int GIVEN = 2;
  private static final int JAPANESE = 5;
  private static final int LONGEST = 16;

  private CharacterRuns() {}

  static List<Span> of(Draft draft) {
    List<Span> out = new ArrayList<>();
    for (int i = 1; i < draft.size(); i++) {
      int end = introduced(draft, i) ? end(draft, i) : i;
      if (end > i + 1) {
        out.add(new Span(i, end));
      }
    }
    return out;
  }

  private static boolean introduced(Draft draft, int i) {
    return draft.isTitle(i - 1) && !draft.isTitle(i) || office(draft, i).isPresent();
  }

  private static Optional<OfficePhrase> office(Draft draft, int end) {
    return draft.offices().stream().filter(o -> o.end() == end && !o.plural()).findFirst();
  }

  private static int end(Draft draft, int from) {
    int limit = from;
    while (limit < draft.size() && limit - from < LONGEST && isPart(draft, from, limit)) {
      limit++;
    }
    int surname = draft.pass("surname", from) - from;
    int transcribed = transcribedEnd(draft, from, limit);
    String state = office(draft, from).map(OfficePhrase::state).orElse(null);
    if ("JP".equals(state)) {
      return limit - from <= JAPANESE ? limit : from;
    }
    boolean own = state == null ? surname > 0 : SURNAME_FIRST.contains(state);
    if (own && surname > 0 && !hasDot(draft, from, limit)) {
      return Math.min(limit, from + surname + GIVEN);
    }
    return transcribed == limit || transcribed - from > GIVEN ? transcribed : from;
  }

  private static boolean hasDot(Draft draft, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (DOTS.contains(draft.token(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static int transcribedEnd(Draft draft, int from, int limit) {
    int p = from;
    while (p < limit
        && (draft.small("transcribed", p) || p > from && DOTS.contains(draft.token(p).text()))) {
      p++;
    }
    return p > from && DOTS.contains(draft.token(p - 1).text()) ? p - 1 : p;
  }

  private static boolean isPart(Draft draft, int from, int i) {
    if (i > from && DOTS.contains(draft.token(i).text())) {
      return true;
    }
    boolean character =
        draft.word(i)
            && Character.UnicodeScript.of(draft.token(i).text().codePointAt(0))
                == Character.UnicodeScript.HAN;
    return character
        && draft.covering(i).isEmpty()
        && draft.officeAt(i).isEmpty()
        && !draft.isTitle(i)
        && !draft.small("function", i)
        && !draft.small("stop", i)
        && draft.match(draft.words().bodies(), i).isEmpty();
  }
}
