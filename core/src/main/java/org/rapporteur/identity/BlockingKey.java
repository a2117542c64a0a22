package org.rapporteur.identity;

import java.util.Collection;
import java.util.List;

/**
 * Blocking keys: two things are compared where a key of the one meets one of the other. Keys meet
 * where they are equal; but of keys made of one stem, an open one meets open and closed ones, and
 * two closed ones do not meet. So what is known to need no comparing with its like, since another
 * key would bring it together with all that it may be one with, is not looked up either.
 */
public final class BlockingKey {
  private static final String OPEN = "!";
  private static final String CLOSED = "~";

  private BlockingKey() {}

  /** A key that meets all others of the stem. */
  public static String open(String stem) {
    return stem + OPEN;
  }

  /** A key that meets the open ones of the stem alone. */
  public static String closed(String stem) {
    return stem + CLOSED;
  }

  /** What keys that may meet have in common. */
  public static String stem(String key) {
    return key.endsWith(OPEN) || key.endsWith(CLOSED) ? key.substring(0, key.length() - 1) : key;
  }

  /** True when things with these keys are to be compared. */
  public static boolean meet(String one, String other) {
    return meeting(one).contains(other);
  }

  /** True when one of some keys meets one of others. */
  public static boolean meet(Collection<String> some, Collection<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> meet(one, other)));
  }

  /** The keys that meet this one. */
  public static List<String> meeting(String key) {
    if (key.endsWith(OPEN)) {
      return List.of(key, closed(stem(key)));
    }
    return List.of(key.endsWith(CLOSED) ? open(stem(key)) : key);
  }
}
