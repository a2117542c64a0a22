package org.rapporteur.language.name.phrase;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.lexicon.Match;

/**
 * Reads the person whose name an institute bears, where it follows the noun.
 *
 * <ul>
 *   <li>Behind a word for "named after" ("университет имени ...").
 *   <li>Right behind the noun, which names nobody if it ends an office ("директор Института X").
 *   <li>Arabic: behind a noun without article, which must have a complement, with a title or not
 *       ("مؤسسة ...", "مركز الملك ...").
 * </ul>
 */
final class Dedications {
  private static final int LONGEST = 4;
  private static final int BEFORE = 4;
  private static final float LEANS = -20;
  private static final Pattern GENITIVE = Pattern.compile(".*[аяыиоуэе]|.*(ого|его)");
  private static final Set<String> BEARERS =
      Set.of("Institute", "Centre", "University", "Academy", "Foundation", "College", "School");

  private final Words words;

  Dedications(Words words) {
    this.words = words;
  }

  /** End of the name that the institute bears; {@code end} when it bears none. */
  int read(Draft draft, Match noun, int end) {
    if (!BEARERS.contains(noun.entry().value())) {
      return end;
    }
    int named = draft.pass("named", end);
    named = named > end && draft.is(named, ".") ? named + 1 : named;
    if (named > end) {
      int last = capitals(draft, named);
      return last > named ? last : end;
    }
    if (end > noun.end()) {
      return end;
    }
    return words.capitals() ? behind(draft, noun) : complement(draft, noun);
  }

  private int behind(Draft draft, Match noun) {
    int from = noun.end();
    int end = capitals(draft, from);
    boolean office = endsOffice(draft, noun.first());
    if (end == from || office || !draft.capitalised(noun.first())) {
      return from;
    }
    boolean declined = words.language().equals("ru");
    boolean fits = GENITIVE.matcher(draft.folded(end - 1)).matches();
    return !declined || (fits && isPerson(draft, from, end)) ? end : from;
  }

  private static boolean isPerson(Draft draft, int from, int end) {
    for (int i = from; i < end; i++) {
      if (draft.isPerson(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsOffice(Draft draft, int first) {
    for (int i = first - 1; i >= Math.max(0, first - BEFORE) && draft.word(i); i--) {
      if (draft.isOfficeHead(i)) {
        return true;
      }
    }
    return false;
  }

  /** End of a run of words in capitals that name nothing else. */
  private int capitals(Draft draft, int from) {
    int p = from;
    int end = from;
    while (p < draft.size() && p - from <= LONGEST) {
      if (draft.capitalised(p) && isFree(draft, p)) {
        p++;
        end = p;
      } else if (draft.small("particle", p) && draft.capitalised(p + 1) && isFree(draft, p + 1)) {
        p++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isFree(Draft draft, int p) {
    return draft.word(p)
        && draft.covering(p).isEmpty()
        && !draft.small("function", p)
        && draft.match(words.offices(), p).isEmpty()
        && draft.match(words.bodies(), p).isEmpty()
        && !draft.token(p).text().matches("\\p{Lu}{2,}");
  }

  /** The name in the complement of an Arabic noun. */
  private int complement(Draft draft, Match noun) {
    int from = noun.end();
    if (words.prefix().isEmpty() || draft.token(noun.first()).text().contains("ال")) {
      return from;
    }
    Optional<Match> title = draft.match(words.offices(), from).filter(Dedications::isTitle);
    int first = title.map(Match::end).orElse(from);
    int p = first;
    while (p < draft.size() && p - first < LONGEST && goesOn(draft, first, p, title.isPresent())) {
      p++;
    }
    return p > first ? p : from;
  }

  private boolean goesOn(Draft draft, int first, int p, boolean titled) {
    if (!draft.word(p) || draft.covering(p).isPresent()) {
      return false;
    }
    if (p > first && draft.small("regnal", p)) {
      return true;
    }
    boolean begins = p == first && (titled || draft.leaning(p) > 0);
    boolean link = p > first && (draft.small("patronym", p) || draft.small("patronym", p - 1));
    boolean leans =
        p > first && draft.leaning(p) > LEANS && !draft.token(p).text().matches("و?(ال|لل|ل).*");
    return !draft.small("function", p) && (draft.isPerson(p) || begins || link || leans);
  }

  private static boolean isTitle(Match match) {
    return match.is("honorific") || match.is("rank") || match.is("whole") || match.is("function");
  }
}
