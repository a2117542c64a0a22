package org.rapporteur.record;

import org.rapporteur.model.Participant;

/**
 * A party that a report names without saying that it takes part in an engagement.
 *
 * @param id id of the naming, {@code p-…}
 * @param value the party as named
 */
public record Bystander(String id, Participant value) {}
