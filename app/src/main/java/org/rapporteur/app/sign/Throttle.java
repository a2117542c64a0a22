package org.rapporteur.app.sign;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after a few failures under one name or from one address nothing is tried for
 * a while, longer each time. What is being tried counts as failing until it is known better, so
 * that many guesses at once get no further than one after another. Safe for many threads.
 */
final class Throttle {
  private static final int MOST_DOUBLINGS = 6;
  private static final Duration FIRST = Duration.ofSeconds(15);
  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final int MOST_KEYS = 10_000;

  private final int free;
  private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * What is known of a key.
   *
   * @param failed so many tries
   * @param last when the last of them did
   * @param underWay so many are being looked at
   */
  private record Tries(int failed, Instant last, int underWay) {
    static final Tries NONE = new Tries(0, Instant.MIN, 0);

    Tries withUnderWay(int change) {
      return new Tries(failed, last, Math.max(0, underWay + change));
    }
  }

  /** A throttle that minds no more than so many failures before. */
  Throttle(int free) {
    this.free = free;
  }

  /** How long nothing is tried under the key; nothing when it is free. */
  synchronized Duration wait(String key, Instant now) {
    Tries known = tries.getOrDefault(key, Tries.NONE);
    if (known.failed < free) {
      return Duration.ZERO;
    }
    int doublings = Math.min(known.failed - free, MOST_DOUBLINGS);
    Instant next = known.last.plus(FIRST.multipliedBy(1L << doublings));
    return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
  }

  /**
   * Begins a try under the key, unless that has to wait; gives how long. What begins must end by
   * {@link #failed}, {@link #passed} or {@link #end}.
   */
  synchronized Duration begin(String key, Instant now) {
    Duration wait = wait(key, now);
    Tries known = tries.getOrDefault(key, Tries.NONE);
    if (wait.isZero() && known.underWay > 0 && known.failed + known.underWay >= free) {
      wait = FIRST;
    }
    if (wait.isZero()) {
      put(key, known.withUnderWay(1));
    }
    return wait;
  }

  /** A try under the key has failed. */
  synchronized void failed(String key, Instant now) {
    Tries known = tries.getOrDefault(key, Tries.NONE);
    boolean old = known.failed == 0 || known.last.plus(FORGOTTEN).isBefore(now);
    put(key, new Tries(old ? 1 : known.failed + 1, now, known.underWay).withUnderWay(-1));
  }

  /** A try under the key has succeeded; what failed before is forgotten. */
  synchronized void passed(String key) {
    Tries known = tries.getOrDefault(key, Tries.NONE);
    put(key, new Tries(0, known.last, known.underWay).withUnderWay(-1));
  }

  /** A try under the key is over and tells nothing. */
  synchronized void end(String key) {
    put(key, tries.getOrDefault(key, Tries.NONE).withUnderWay(-1));
  }

  private void put(String key, Tries known) {
    if (known.failed == 0 && known.underWay == 0) {
      tries.remove(key);
      return;
    }
    tries.put(key, known);
    if (tries.size() > MOST_KEYS) {
      tries.remove(tries.keySet().iterator().next());
    }
  }
}
