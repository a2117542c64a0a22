package org.rapporteur.language.name;

import java.util.Optional;
import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.name.phrase.OfficePhrase;
import org.rapporteur.model.Span;

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
  private static final int ENDS = -110;
  private static final int OPENS = -25;

  private Leanings() {}

  /** True when a name may begin at the token. */
  static boolean mayBegin(Draft draft, int i) {
    float leaning = draft.leaning(i);
    boolean preposition =
        !draft.folded(i).isEmpty() && "بل".indexOf(draft.folded(i).charAt(0)) >= 0;
    boolean titled = draft.titled(i) || draft.small("counterpart", counterpart(draft, i));
    int bound = titled ? AFTER_TITLE : afterPlural(draft, i) ? AFTER_PLURAL : AFTER_OFFICE;
    bound = preposition && !titled ? WITH_PREPOSITION : bound;
    return leaning >= bound || (leaning >= AFTER_TITLE && draft.leaning(i + 1) > 0);
  }

  /** True when a name that began before may go on with the token. */
  static boolean mayGoOn(Draft draft, int i) {
    boolean last = i + 1 == draft.size() || !draft.word(i + 1);
    return draft.leaning(i) >= (last ? ENDS : GOES_ON);
  }

  /**
   * A run of words in capitals without the words before the name that are none of it: the name of a
   * body or place ("of the agency Y"), or an ordinary word that begins a sentence. Empty when the
   * tagger takes all of it for a body or place, and no title stands before it.
   */
  static Optional<Span> trim(Draft draft, Span run) {
    int first = run.start();
    while (first < run.end() && !draft.isPerson(first)) {
      first++;
    }
    if (first == run.end()) {
      boolean other = isThing(draft, run) || isAcronyms(draft, run);
      return other ? Optional.empty() : Optional.of(run);
    }
    int start = run.start();
    while (start < first
        && (draft.isThing(start) || opens(draft, start) || isAcronym(draft, start))) {
      start++;
    }
    return Optional.of(new Span(start, run.end()));
  }

  /** True for a word, or words without an office beside them, that name a body or place. */
  private static boolean isThing(Draft draft, Span run) {
    int last = run.end() - 1;
    boolean thing = draft.isThing(run.start()) && draft.isThing(last);
    boolean before = draft.officeAt(run.start() - 1).isPresent();
    boolean after = draft.officeAt(draft.pass("article", run.end() + 1)).isPresent();
    boolean single = last == run.start() && !draft.words().before();
    return thing && !draft.isTitle(run.start() - 1) && (single || (!before && !after));
  }

  /** True for short words in capitals throughout and nothing else. */
  private static boolean isAcronyms(Draft draft, Span run) {
    for (int i = run.start(); i < run.end(); i++) {
      if (!draft.token(i).text().matches("\\p{Lu}{2,5}(-\\p{Lu}{2,5})?")) {
        return false;
      }
    }
    return !draft.isTitle(run.start() - 1);
  }

  private static boolean isAcronym(Draft draft, int i) {
    return !draft.words().before() && draft.token(i).text().matches("\\p{Lu}{3,}");
  }

  private static boolean opens(Draft draft, int i) {
    return i == 0 && draft.leaning(i) < OPENS;
  }

  private static boolean afterPlural(Draft draft, int i) {
    return draft.officeAt(i - 1).filter(OfficePhrase::plural).isPresent();
  }

  /** The first token of the office before, where the word for a counterpart stands. */
  private static int counterpart(Draft draft, int i) {
    return draft.officeAt(i - 1).map(OfficePhrase::first).orElse(i);
  }
}
