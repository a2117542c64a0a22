package org.rapporteur.identity.finding;

/**
 * A finding that two things are one.
 *
 * @param one key of the first thing, before the other in order
 * @param other key of the second thing
 * @param verdict the rule's finding
 * @param byPerson true when a person decided it, which goes before every rule
 */
public record Link(String one, String other, Verdict verdict, boolean byPerson) {
  /** The link between two things, in whatever order they are given. */
  public static Link of(String a, String b, Verdict verdict, boolean byPerson) {
    return a.compareTo(b) <= 0
        ? new Link(a, b, verdict, byPerson)
        : new Link(b, a, verdict, byPerson);
  }
}
