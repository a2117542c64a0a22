package org.rapporteur.app.sign;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Caller;
import org.rapporteur.app.web.Problem;

/**
 * Lets in who may come in: by a session from a browser, by a token from a program. Whatever is
 * wrong about a name or password, the answer is the same and takes the same time.
 */
public final class Door {
  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";
  private static final int TOO_MANY = 429;
  private static final int NOT_SIGNED_IN = 401;

  private final Users users;
  private final Passwords passwords;
  private final Clock clock;
  private final Sessions sessions = new Sessions();

  /** A few tries under one name; more from one address, which many may share. */
  private final Throttle names = new Throttle(5);

  private final Throttle addresses = new Throttle(30);

  /** A door for these users. */
  public Door(Users users, Passwords passwords, Clock clock) {
    this.users = users;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * Who asks; empty when nobody is signed in. A token that is none is refused.
   *
   * @param session what the browser's cookie says, or null
   */
  public Optional<Caller> caller(Asked asked, @Nullable String session) {
    String header = asked.header("Authorization");
    if (header != null) {
      return Optional.of(ofToken(header, asked.address()));
    }
    return session == null ? Optional.empty() : ofSession(session);
  }

  private Optional<Caller> ofSession(String key) {
    return sessions
        .find(key, clock.instant())
        .flatMap(
            session ->
                users
                    .find(session.name())
                    .filter(user -> user.hash().equals(session.hash()))
                    .map(
                        user ->
                            new Caller(user.name(), user.role(), user.mark(), session.token())));
  }

  private Caller ofToken(String header, String address) {
    heed(addresses.wait(address, clock.instant()));
    User user = users.ofToken(token(header)).orElse(null);
    if (user == null) {
      addresses.failed(address, clock.instant());
      throw Problem.of(NOT_SIGNED_IN, "Not signed in", "no user has this token");
    }
    return new Caller(user.name(), user.role(), user.mark(), null);
  }

  /** Calendars and other simple programs send a token as the password of any name. */
  private static String token(String header) {
    if (header.startsWith(BEARER)) {
      return header.substring(BEARER.length()).strip();
    }
    if (header.startsWith(BASIC)) {
      try {
        byte[] bytes = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
        String pair = new String(bytes, StandardCharsets.UTF_8);
        return pair.substring(pair.indexOf(':') + 1);
      } catch (IllegalArgumentException e) {
        return "";
      }
    }
    return "";
  }

  /** Opens a session for the name and password sent; gives what its holder is known by. */
  public String open(String name, String password, String address) {
    heed(names.begin(name, clock.instant()));
    Duration wait = addresses.begin(address, clock.instant());
    if (!wait.isZero()) {
      names.end(name);
      heed(wait);
    }
    User user;
    try {
      user = fitting(name, password);
    } catch (RuntimeException e) {
      names.end(name);
      addresses.end(address);
      throw e;
    }
    if (user == null) {
      names.failed(name, clock.instant());
      addresses.failed(address, clock.instant());
      throw Problem.of(NOT_SIGNED_IN, "Not signed in", "name or password is wrong");
    }
    names.passed(name);
    addresses.end(address);
    return sessions.open(user, clock.instant());
  }

  private @Nullable User fitting(String name, String password) {
    User user = users.find(name).orElse(null);
    if (user == null) {
      passwords.fitsNobody(password);
      return null;
    }
    return passwords.fits(password, user.hash()) ? user : null;
  }

  private static void heed(Duration wait) {
    if (!wait.isZero()) {
      throw Problem.of(
          TOO_MANY,
          "Too many tries",
          "after too many tries nothing is looked at for " + (wait.toSeconds() + 1) + " seconds");
    }
  }

  /** Refuses a change that does not come from a page given to this very session. */
  public static void checkForm(Caller caller, @Nullable String sent) {
    String token = caller.token();
    if (token != null && (sent == null || !Secrets.areOne(token, sent))) {
      throw Problem.of(403, "Refused", "the form is not of this session: load its page anew");
    }
  }

  /** Ends the session of this key. */
  public void close(String key) {
    sessions.close(key);
  }

  /** How many are signed in. */
  public int count() {
    return sessions.count();
  }
}
