package org.rapporteur.app.web;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mark;

/**
 * Who asks.
 *
 * @param name the name signed in under, or null where nobody needs to
 * @param role what the caller may do
 * @param mark the highest handling mark the caller may see
 * @param token what a form of the caller's own pages bears, or null where none needs to
 */
public record Caller(@Nullable String name, Role role, Mark mark, @Nullable String token) {
  /** What callers may do; each may also do what those before may. */
  public enum Role {
    /** Looks at the record. */
    READER,
    /** Brings reports and decides about them. */
    REVIEWER,
    /** Also sees how the server fares. */
    ADMINISTRATOR;

    /** True when it may do what the other may. */
    public boolean includes(Role other) {
      return compareTo(other) >= 0;
    }
  }

  /** Whoever sits at this machine. */
  public static Caller here(Mark mark) {
    return new Caller(null, Role.ADMINISTRATOR, mark, null);
  }
}
