package org.rapporteur.bench.growth;

import java.time.LocalDate;

/**
 * What a happening is told by.
 *
 * @param day when it was
 * @param sort which template tells it
 * @param host the state of the first side
 * @param guest the state of the other
 * @param city where it was
 * @param office of whoever speaks for the first side
 * @param one who speaks for the first side
 * @param other who speaks for the other
 * @param topic what was discussed
 * @param next where the next is to be
 * @param count how many took part, or which round it was
 */
record Scene(
    LocalDate day,
    Sort sort,
    Word host,
    Word guest,
    Word city,
    Word office,
    Word one,
    Word other,
    Word topic,
    Word next,
    int count) {
  /** Which template tells a happening. */
  enum Sort {
    MEETING,
    TALKS,
    ROUND
  }
}
