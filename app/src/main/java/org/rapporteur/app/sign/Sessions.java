package org.rapporteur.app.sign;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who is signed in, in memory alone: a server that is started anew asks everybody to sign in again.
 * Safe for many threads.
 */
final class Sessions {
  /** A session that is not used ends. */
  static final Duration IDLE = Duration.ofHours(2);

  /** A session ends though it is used. */
  static final Duration LONGEST = Duration.ofHours(12);

  private final Secrets secrets = new Secrets();
  private final Map<String, Session> sessions = new HashMap<>();

  /**
   * Somebody signed in.
   *
   * @param name of the user
   * @param hash of the password at that time: a session ends when it is changed
   * @param token what the user's forms bear
   * @param opened when
   * @param used last
   */
  record Session(String name, String hash, String token, Instant opened, Instant used) {
    private boolean isOver(Instant now) {
      return used.plus(IDLE).isBefore(now) || opened.plus(LONGEST).isBefore(now);
    }
  }

  /** Opens a session; gives what its holder is known by. */
  synchronized String open(User user, Instant now) {
    sessions.values().removeIf(session -> session.isOver(now));
    String key = secrets.fresh();
    sessions.put(
        Secrets.hash(key), new Session(user.name(), user.hash(), secrets.fresh(), now, now));
    return key;
  }

  /** The session of this key, if it is not over; it counts as used. */
  synchronized Optional<Session> find(String key, Instant now) {
    String hash = Secrets.hash(key);
    Session session = sessions.get(hash);
    if (session == null) {
      return Optional.empty();
    }
    if (session.isOver(now)) {
      sessions.remove(hash);
      return Optional.empty();
    }
    sessions.put(hash, new Session(session.name, session.hash, session.token, session.opened, now));
    return Optional.of(session);
  }

  /** Ends the session of this key. */
  synchronized void close(String key) {
    sessions.remove(Secrets.hash(key));
  }

  /** How many are open. */
  synchronized int count() {
    return sessions.size();
  }
}
