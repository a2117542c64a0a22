package org.rapporteur.app.train;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Deals reports out to folds by a hash of their id, so that a report stays in its fold whatever
 * others come and go.
 *
 * @param count how many folds, from 2
 */
record Folds(int count) {
  /** Refuses fewer than two folds. */
  Folds {
    if (count < 2) {
      throw new IllegalArgumentException("at least two folds are needed, not " + count);
    }
  }

  /** The fold of the report with this id, from 0. */
  int of(String id) {
    return hash(id).mod(BigInteger.valueOf(count)).intValue();
  }

  /**
   * So many hundredths of the items, in their order: each larger share holds the smaller ones.
   *
   * @param id the id that decides which items are in
   */
  static <T> List<T> share(List<T> items, Function<T, String> id, int percent) {
    long size = Math.round(items.size() * percent / 100.0);
    Set<String> kept =
        items.stream()
            .map(id)
            .sorted(Comparator.comparing(one -> hash("share " + one)))
            .limit(size)
            .collect(Collectors.toSet());
    return items.stream().filter(item -> kept.contains(id.apply(item))).toList();
  }

  private static BigInteger hash(String id) {
    try {
      // An even spread is all that is asked of the hash.
      byte[] hash = MessageDigest.getInstance("MD5").digest(id.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
