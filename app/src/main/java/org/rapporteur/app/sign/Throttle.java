package org.rapporteur.app.sign;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after a few failures under one name or from one address nothing is tried for
 * a while, longer each time. Safe for many threads.
 */
final class Throttle {
  private static final int MOST_DOUBLINGS = 6;
  private static final Duration FIRST = Duration.ofSeconds(15);
  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final int MOST_KEYS = 10_000;

  private final int free;
  private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true);

  private record Failures(int count, Instant last) {}

  private Instant free(Failures known) {
    int doublings = Math.min(known.count - free, MOST_DOUBLINGS);
    return known.count < free ? known.last : known.last.plus(FIRST.multipliedBy(1L << doublings));
  }

  /** A throttle that minds no more than so many failures before. */
  Throttle(int free) {
    this.free = free;
  }

  /** How long nothing is tried under the key; nothing when it is free. */
  synchronized Duration wait(String key, Instant now) {
    Failures known = failures.get(key);
    if (known == null || !free(known).isAfter(now)) {
      return Duration.ZERO;
    }
    return Duration.between(now, free(known));
  }

  /** A try under the key has failed. */
  synchronized void failed(String key, Instant now) {
    Failures known = failures.get(key);
    boolean old = known == null || known.last.plus(FORGOTTEN).isBefore(now);
    failures.put(key, new Failures(known == null || old ? 1 : known.count + 1, now));
    if (failures.size() > MOST_KEYS) {
      failures.remove(failures.keySet().iterator().next());
    }
  }

  /** A try under the key has succeeded. */
  synchronized void passed(String key) {
    failures.remove(key);
  }
}
