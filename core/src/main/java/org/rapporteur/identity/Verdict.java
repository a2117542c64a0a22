package org.rapporteur.identity;

/**
 * A rule's finding that two things are one.
 *
 * @param rule name of the rule
 * @param reason in words a person can check
 * @param firm false when something is unknown that could tell them apart; such a finding yields
 *     when it would join things that contradict each other
 */
public record Verdict(String rule, String reason, boolean firm) {}
