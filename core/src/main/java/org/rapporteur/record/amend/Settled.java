package org.rapporteur.record.amend;

/**
 * A value that a person let stand among those in dispute.
 *
 * @param judgement id of the judgement
 * @param value the value, in the notation of exports
 */
public record Settled(String judgement, String value) {}
