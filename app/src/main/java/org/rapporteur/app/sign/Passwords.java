package org.rapporteur.app.sign;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.BCrypt.Version;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategy;
import java.security.SecureRandom;

/** Passwords as bcrypt keeps them; longer ones than it takes are hashed before. */
public final class Passwords {
  /** So that a guess takes about a quarter of a second. */
  public static final int USUAL_COST = 12;

  /** Fewer characters are no password. */
  public static final int SHORTEST = 10;

  private static final Version VERSION = Version.VERSION_2A;

  private final LongPasswordStrategy strategy = LongPasswordStrategies.hashSha512(VERSION);
  private final int cost;
  private final String nobodys;

  /** Hashes that cost two to this power. */
  public Passwords(int cost) {
    this.cost = cost;
    nobodys = hash("nobody has this password");
  }

  /** The hash of a password; refuses a short one. */
  public String hash(String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw new IllegalArgumentException("a password has " + SHORTEST + " characters at least");
    }
    return BCrypt.with(VERSION, new SecureRandom(), strategy)
        .hashToString(cost, password.toCharArray());
  }

  /** True when the password is that of the hash. */
  boolean fits(String password, String hash) {
    return BCrypt.verifyer(VERSION, strategy).verify(password.toCharArray(), hash).verified;
  }

  /** Takes as long as {@link #fits} does, for nobody. */
  void fitsNobody(String password) {
    fits(password, nobodys);
  }
}
