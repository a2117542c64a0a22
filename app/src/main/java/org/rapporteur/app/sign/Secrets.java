package org.rapporteur.app.sign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.rapporteur.record.Ids;

/** Words that nobody can guess. */
final class Secrets {
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  /** A new one, fit to stand in a header. */
  String fresh() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What is kept of one that is only recognised: a secret of so many bits needs no slow hash. */
  static String hash(String secret) {
    return Ids.sha256(secret);
  }

  /** True when they are one, in the same time whatever the difference. */
  static boolean areOne(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
