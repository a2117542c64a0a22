package org.rapporteur.identity.party;

/**
 * Whether two names are of one party, as far as names tell.
 *
 * @param match the verdict
 * @param score how well they fit, 0 to 1; orders pairs, and is no probability
 * @param reason in words a person can check
 */
public record Comparison(boolean match, double score, String reason) {}
