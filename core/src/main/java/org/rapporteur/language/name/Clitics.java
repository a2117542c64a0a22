package org.rapporteur.language.name;

import org.rapporteur.language.name.phrase.Draft;

/**
 * What is written on to the front of a name and no part of it: in Arabic the conjunction, save in
 * the names that begin with that letter, and any preposition before an alif that bears a hamza.
 */
final class Clitics {
  private static final int SHORTEST = 4;

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
    boolean conjunction = word.startsWith(prefix) && (follows || !isOwn(draft, i));
    int skip = conjunction ? 1 : 0;
    boolean hamza = word.length() > skip + SHORTEST && "أإآ".indexOf(word.charAt(skip + 1)) >= 0;
    return hamza && "بلكف".indexOf(word.charAt(skip)) >= 0 ? skip + 1 : skip;
  }

  /** True when a conjunction written on to a word inside a run of names begins another name. */
  static boolean beginsAnother(Draft draft, int i) {
    String prefix = draft.words().prefix();
    String word = draft.token(i).text();
    return !prefix.isEmpty()
        && word.startsWith(prefix)
        && !word.startsWith(prefix + prefix)
        && !isOwn(draft, i);
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
}
