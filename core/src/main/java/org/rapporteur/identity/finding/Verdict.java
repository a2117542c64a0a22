package org.rapporteur.identity.finding;

/**
 * A rule's finding that two things are one.
 *
 * @param rule name of the rule
 * @param reason in words a person can check
 * @param firm false when something is unknown or unlike that could tell them apart; such a finding
 *     yields when it would join things that contradict each other, or lead to several that do
 * @param weight how much speaks for it, 0 to 100; orders findings, and is no probability
 */
public record Verdict(String rule, String reason, boolean firm, int weight) {
  private static final int MOST = 100;

  /** A finding nothing speaks against. */
  public static Verdict firm(String rule, String reason) {
    return new Verdict(rule, reason, true, MOST);
  }

  /** A finding that yields to others. */
  public static Verdict doubtful(String rule, String reason, int weight) {
    return new Verdict(rule, reason, false, weight);
  }
}
