package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Span;

/**
 * Finds runs of tokens that could be a person's name. Where names begin with capitals, a run is a
 * sequence of capitalised words, initials and particles that nothing else claims; elsewhere it is
 * what the tagger proposes. Ranges are of tokens, as spans.
 */
final class NameRuns {
  private static final Pattern ADJECTIVE =
      Pattern.compile("\\p{IsCyrillic}+(ого|его|ой|ых|их|ому|ая|ый|ое|ую|ые|ыми|ским|ской)");
  private static final Pattern SMALL_FIRST = Pattern.compile("\\p{Ll}{2,3}[-'’]\\p{Lu}.*");

  private static final int LONGEST = 7;

  private NameRuns() {}

  /** The runs of the sentence, in order. */
  static List<Span> of(Draft draft) {
    List<Span> out = new ArrayList<>();
    if (!draft.words().capitals()) {
      return UncasedRuns.of(draft);
    }
    boolean shouted = isShouted(draft);
    int i = 0;
    while (i < draft.size()) {
      int end = runFrom(draft, i);
      boolean adjective = end == i + 1 && isAdjective(draft, i);
      if (end > i && !adjective && end - i <= LONGEST && (!shouted || draft.isPerson(i))) {
        Span run = new Span(i, end);
        Optional<Span> name = Leanings.trim(draft, run);
        int start = name.map(Span::start).orElse(end);
        draft.extendOffice(i, start);
        name.ifPresent(out::add);
      }
      i = Math.max(end, i + 1);
    }
    return out;
  }

  /** A Cyrillic adjective that begins the name of something: "Экономического сообщества". */
  private static boolean isAdjective(Draft draft, int i) {
    return ADJECTIVE.matcher(draft.folded(i)).matches()
        && draft.word(i + 1)
        && Character.isLowerCase(draft.token(i + 1).text().codePointAt(0))
        && !draft.isPerson(i);
  }

  /** True for a line in capitals throughout, in which a capital says nothing. */
  private static boolean isShouted(Draft draft) {
    long words = draft.sentence().tokens().stream().filter(t -> t.text().length() > 2).count();
    long shouted =
        draft.sentence().tokens().stream()
            .filter(
                t -> t.text().length() > 2 && t.text().equals(t.text().toUpperCase(Locale.ROOT)))
            .filter(Token::isWord)
            .count();
    return words > 2 && shouted * 3 >= words * 2;
  }

  private static int runFrom(Draft draft, int from) {
    int p = from;
    int end = from;
    while (p < draft.size()) {
      if (isName(draft, p) || (p > from && isSyllable(draft, p))) {
        p++;
        end = p;
      } else if (p > from && draft.small("kin", p) && free(draft, p)) {
        p++;
        end = p;
      } else if (draft.small("particle", p)
          && draft.word(p)
          && free(draft, p)
          && (p > from || begins(draft, p))) {
        p++;
      } else {
        break;
      }
    }
    return end;
  }

  /** A particle that is also a word of its own begins a name only with a capital, inside a line. */
  private static boolean begins(Draft draft, int p) {
    boolean small = draft.small("function", p) || draft.small("article", p);
    return !small || (draft.capitalised(p) && p > 0);
  }

  private static boolean isName(Draft draft, int i) {
    String word = draft.token(i).text();
    boolean capital = draft.capitalised(i) || SMALL_FIRST.matcher(word).matches();
    return capital
        && draft.word(i)
        && word.codePoints().noneMatch(Character::isDigit)
        && free(draft, i)
        && !joinsStates(draft, i)
        && !(draft.small("stop", i) && !given(draft, i))
        && !draft.small("function", i)
        && !title(draft, i)
        && !body(draft, i);
  }

  /** A word that is seldom a name, which the tagger takes for a given name here ("Bill"). */
  private static boolean given(Draft draft, int i) {
    return draft.words().before()
        && draft.isPerson(i)
        && draft.isPerson(i + 1)
        && draft.capitalised(i + 1)
        && free(draft, i + 1);
  }

  /** The noun of a body, where no adjective of capitals makes it a name's part ("Мажилиса"). */
  private static boolean body(Draft draft, int i) {
    return draft.words().after()
        && draft
            .match(draft.words().bodies(), i)
            .filter(m -> !m.is("region") && !m.is("states"))
            .filter(m -> m.is("organ") || !draft.isPerson(i))
            .isPresent();
  }

  /** One capital vowel that is a name of its own and no conjunction, in the midst of a sentence. */
  private static boolean isSyllable(Draft draft, int i) {
    return draft.words().language().equals("ru")
        && draft.token(i).text().length() == 1
        && "АИОУЭЮЯ".contains(draft.token(i).text())
        && !draft.is(i + 1, ".");
  }

  /** "Jordan-Turkmenistan": two states in one word are nobody. */
  private static boolean joinsStates(Draft draft, int i) {
    return draft.compounds().stream().filter(f -> f.first() == i).count() > 1;
  }

  private static boolean free(Draft draft, int i) {
    return draft.covering(i).isEmpty() && draft.officeAt(i).isEmpty();
  }

  private static boolean title(Draft draft, int i) {
    return draft.isTitle(i)
        || draft
            .match(draft.words().offices(), i)
            .filter(m -> m.is("function") || m.is("whole"))
            .isPresent();
  }
}
