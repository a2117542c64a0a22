package org.rapporteur.language.name;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.name.phrase.Found;
import org.rapporteur.language.name.phrase.Words;
import org.rapporteur.language.text.Fold;

/**
 * What is written on to the front of a name and no part of it: in Arabic the conjunction, save in
 * the names that begin with that letter, and any preposition before an alif that bears a hamza.
 */
final class Clitics {
  private static final int SHORTEST = 4;
  private static final String ARTICLE = "ال";

  private Clitics() {}

  /**
   * Code units before the name that starts at the token.
   *
   * @param follows whether another name ends right before it
   */
  static int before(Draft draft, int i, boolean follows) {
    String prefix = draft.words().prefix();
    if (prefix.isEmpty()) {
      return draft.elision(i);
    }
    String word = draft.token(i).text();
    boolean own = isOwn(draft, i) || afterOffice(draft, i);
    boolean conjunction = word.startsWith(prefix) && (follows || !own);
    int skip = conjunction ? 1 : 0;
    boolean hamza = word.length() > skip + SHORTEST && "أإآ".indexOf(word.charAt(skip + 1)) >= 0;
    return hamza && "بلكف".indexOf(word.charAt(skip)) >= 0 ? skip + 1 : skip;
  }

  /** True right after an office of one holder, where a name is to be expected. */
  private static boolean afterOffice(Draft draft, int i) {
    return draft.officeAt(i - 1).filter(o -> o.end() == i && !o.plural()).isPresent();
  }

  /** True when a conjunction written on to a word inside a run of names begins another name. */
  static boolean beginsAnother(Draft draft, int i) {
    String prefix = draft.words().prefix();
    String word = draft.token(i).text();
    return !prefix.isEmpty()
        && word.startsWith(prefix)
        && !word.startsWith(prefix + prefix)
        && !isOwn(draft, i)
        && !isSecondOfHolder(draft, i);
  }

  /** True for the second word after an office in full, whose holder is rarely named by one word. */
  private static boolean isSecondOfHolder(Draft draft, int i) {
    int end = i - 1;
    while (draft.isTitle(end - 1) && draft.officeAt(end - 1).isEmpty()) {
      end--;
    }
    int last = end;
    return draft
        .officeAt(last - 1)
        .filter(o -> o.end() == last && o.end() - o.first() > 1 && !o.plural())
        .isPresent();
  }

  /** True for a name that begins with the letter of the conjunction, or is too short to tell. */
  private static boolean isOwn(Draft draft, int i) {
    return draft.token(i).text().length() < SHORTEST
        || draft.small("own", i)
        || draft.small("patronym", i);
  }

  /** True when the name is joined to what stands before by a conjunction written on to it. */
  static boolean isConjunction(Draft draft, PersonDraft person) {
    String prefix = draft.words().prefix();
    return !prefix.isEmpty()
        && person.skip() > 0
        && draft.token(person.first()).text().startsWith(prefix);
  }

  /** The name of a state, body or group from its words: its article stays with it. */
  static String name(Draft draft, Found found, String words) {
    int skip = before(draft, found);
    boolean article = skip > 1 && words.startsWith("لل", skip - 2);
    return article ? ARTICLE + words.substring(skip) : words.substring(skip);
  }

  private static int before(Draft draft, Found found) {
    if (draft.words().prefix().isEmpty()) {
      return draft.elision(found.first());
    }
    Words words = draft.words();
    List<Phrases> files =
        found.sort() == Found.Sort.STATE
            ? List.of(words.states())
            : List.of(words.organisations(), words.bodies());
    for (Phrases file : files) {
      Optional<Match> match = draft.match(file, found.first());
      if (match.isPresent()) {
        return before(draft, found.first(), match.get());
      }
    }
    return 0;
  }

  private static int before(Draft draft, int i, Match match) {
    String word = draft.folded(i);
    if (word.length() != draft.token(i).text().length()) {
      return 0;
    }
    String form = Fold.fold(draft.words().nearest(match.entries(), word).form());
    String bare = form.replaceFirst("^[=~^]?(ال)?", "").split(" ", -1)[0];
    String head = bare.substring(0, Math.min(bare.length(), SHORTEST - 1));
    int at = word.indexOf(head);
    boolean clitic = at > 0 && word.substring(0, at).matches("[وف]?[بلك]?(ال|ل)?");
    return !clitic ? 0 : word.startsWith(ARTICLE, at - 2) ? at - 2 : at;
  }
}
