package org.rapporteur.language.name.phrase;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.lexicon.Match;

/**
 * Reads the unknown words that plainly belong to the name of an institute, where its language puts
 * them after the noun.
 *
 * <ul>
 *   <li>Russian: a name in quotation marks ("центр «...»"), a chain of genitives after a noun in
 *       capitals ("Институт востоковедения"), adjectives before the noun, the first in capitals.
 *   <li>Arabic: definite words and those after a written-on preposition ("مركز ... للدراسات
 *       السياسية"), places among them.
 * </ul>
 */
final class BodyTails {
  private static final int LONGEST = 7;
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "\\p{IsCyrillic}{3,}(ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю)");
  private static final Pattern GENITIVE =
      Pattern.compile(
          "\\p{IsCyrillic}{3,}(ого|его|ой|ей|ых|их|ии|ия|ики|ов|ев|ий|ти|ва|бы|ды|ры|ны|ции|мира)");

  private static final Set<String> OPENING = Set.of("«", "“", "„", "\"");
  private static final Set<String> CLOSING = Set.of("»", "”", "“", "\"");

  private final Words words;
  private final Dedications dedications;

  BodyTails(Words words) {
    this.words = words;
    this.dedications = new Dedications(words);
  }

  /** The token where a noun may stand after adjectives; empty when there are none. */
  Optional<Integer> nounAfterAdjectives(Draft draft, int from, int p) {
    int q = p;
    boolean capital = draft.capitalised(from);
    while (capital && q - p < 3 && isAdjective(draft, q)) {
      q++;
    }
    return q > p && !(p == from && p == 0 && q == 1) ? Optional.of(q) : Optional.empty();
  }

  private static boolean isAdjective(Draft draft, int i) {
    return draft.word(i)
        && draft.covering(i).isEmpty()
        && !draft.isPerson(i)
        && !draft.small("function", i)
        && !draft.isTitle(i)
        && draft.match(draft.words().offices(), i).isEmpty()
        && ADJECTIVE.matcher(draft.folded(i)).matches();
  }

  /** End of the name of the institute whose known words end at {@code end}. */
  int read(Draft draft, Match noun, int end) {
    if (!noun.is("institute") || !words.after()) {
      return end;
    }
    if (words.capitals()) {
      int quoted = quoted(draft, end);
      boolean bare = quoted == end && draft.capitalised(noun.first());
      int tail = bare ? genitives(draft, end, end > noun.end()) : quoted;
      return dedications.read(draft, noun, tail);
    }
    int named = dedications.read(draft, noun, end);
    return words.prefix().isEmpty() ? named : definite(draft, noun, named);
  }

  /** End of a short name in quotation marks. */
  static int quoted(Draft draft, int from) {
    if (from >= draft.size() || !OPENING.contains(draft.token(from).text())) {
      return from;
    }
    for (int q = from + 1; q < draft.size() && q - from <= LONGEST + 1; q++) {
      if (CLOSING.contains(draft.token(q).text())) {
        return q > from + 1 ? q + 1 : from;
      }
    }
    return from;
  }

  private static int genitives(Draft draft, int from, boolean further) {
    int p = from;
    int end = from;
    while (p - from < LONGEST && p < draft.size()) {
      boolean small = Character.isLowerCase(draft.token(p).text().codePointAt(0));
      boolean joined = !further || p > from;
      if (small
          && joined
          && draft.covering(p).isEmpty()
          && GENITIVE.matcher(draft.folded(p)).matches()) {
        p++;
        end = p;
      } else if ((p > from || further) && draft.small("conjunction", p)) {
        p++;
      } else {
        break;
      }
    }
    return end;
  }

  private static int definite(Draft draft, Match noun, int from) {
    boolean definite = draft.token(noun.first()).text().contains("ال");
    int p = from;
    while (p - from < LONGEST && belongs(draft, p, definite, p > noun.end())) {
      Optional<Found> place = draft.startingAt(p);
      p = place.map(Found::end).orElse(p + 1);
    }
    return p;
  }

  private static boolean belongs(Draft draft, int p, boolean definite, boolean further) {
    if (!draft.word(p)
        || draft.isPerson(p)
        || draft.match(draft.words().offices(), p).filter(m -> !m.is("portfolio")).isPresent()
        || draft.small("function", p)) {
      return false;
    }
    Optional<Found> found = draft.covering(p);
    if (found.isPresent()) {
      return found.get().first() == p
          && !found.get().joined()
          && (found.get().sort() == Found.Sort.STATE || found.get().sort() == Found.Sort.CITY);
    }
    String word = draft.token(p).text();
    boolean relation = draft.folded(p).matches("(و?ال|لل).*(ي|يه)");
    return word.startsWith("لل")
        || relation
        || (!definite && word.startsWith("ال"))
        || (further && word.startsWith("وال"));
  }
}
