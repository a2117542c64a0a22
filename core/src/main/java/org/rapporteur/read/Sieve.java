package org.rapporteur.read;

/**
 * Lets texts through that are worth reading, before anything is made of them: a page as it came,
 * tags and all, or the text of a line. Thread-safe.
 */
@FunctionalInterface
public interface Sieve {
  /** Lets everything through. */
  Sieve OPEN = text -> true;

  /** True when the text is worth reading. */
  boolean passes(String text);
}
