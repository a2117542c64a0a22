package org.rapporteur.record.assembly;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;

/**
 * A party as one telling names it.
 *
 * @param id id of the naming
 * @param value the party as named
 * @param report id of the report
 * @param telling id of the telling
 * @param when the first day of the engagement as told, or null
 */
public record Named(
    String id, Participant value, String report, String telling, @Nullable PartialDate when) {}
