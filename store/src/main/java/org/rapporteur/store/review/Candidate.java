package org.rapporteur.store.review;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.record.view.Doubt;

/**
 * What may be doubtful, before it is put in words.
 *
 * @param affects number of reports whose entries it decides about
 * @param sort what is doubtful
 * @param key what it is known by
 * @param doubt the same in words; empty when on a closer look there is no doubt
 */
record Candidate(int affects, Doubt.Sort sort, String key, Supplier<Optional<Doubt>> doubt) {
  /** Those that affect most come first. */
  static final Comparator<Candidate> FIRST =
      Comparator.<Candidate>comparingInt(each -> -each.affects)
          .thenComparing(Candidate::sort)
          .thenComparing(Candidate::key);
}
