package org.rapporteur.record.view;

/**
 * What became of a commitment.
 *
 * @param keptBy id of the engagement that keeps it
 * @param reason why it keeps it, in words a person can check
 */
public record Fate(String keptBy, String reason) {}
