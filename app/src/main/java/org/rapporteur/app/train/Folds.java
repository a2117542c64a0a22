package org.rapporteur.app.train;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

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
    try {
      // An even spread is all that is asked of the hash.
      byte[] hash = MessageDigest.getInstance("MD5").digest(id.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, hash).mod(BigInteger.valueOf(count)).intValue();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
