package org.rapporteur.language.name;

import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.name.phrase.OfficePhrase;

/**
 * Whether a word after an office can be a name though the tagger proposes none: not when the tagger
 * is sure that it is an ordinary word ("the ministers agreed"). The bounds are in the tagger's own
 * units and were chosen on news that no record is kept of. Without a tagger every word can be one.
 */
final class Leanings {
  private static final int AFTER_PLURAL = -30;
  private static final int AFTER_OFFICE = -75;
  private static final int AFTER_TITLE = -130;
  private static final int WITH_PREPOSITION = -10;
  private static final int GOES_ON = -90;

  private Leanings() {}

  /** True when a name may begin at the token. */
  static boolean mayBegin(Draft draft, int i) {
    float leaning = draft.leaning(i);
    boolean preposition = !draft.folded(i).isEmpty() && "بل".indexOf(draft.folded(i).charAt(0)) >= 0;
    boolean titled = draft.isTitle(i - 1) || draft.small("counterpart", counterpart(draft, i));
    int bound = titled ? AFTER_TITLE : afterPlural(draft, i) ? AFTER_PLURAL : AFTER_OFFICE;
    bound = preposition && !titled ? WITH_PREPOSITION : bound;
    return leaning >= bound || leaning >= AFTER_TITLE && draft.leaning(i + 1) > 0;
  }

  /** True when a name that began before may go on with the token. */
  static boolean mayGoOn(Draft draft, int i) {
    return draft.leaning(i) >= GOES_ON;
  }

  private static boolean afterPlural(Draft draft, int i) {
    return draft.officeAt(i - 1).filter(OfficePhrase::plural).isPresent();
  }

  /** The first token of the office before, where the word for a counterpart stands. */
  private static int counterpart(Draft draft, int i) {
    return draft.officeAt(i - 1).map(OfficePhrase::first).orElse(i);
  }
}
