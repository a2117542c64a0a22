package org.rapporteur.record.view;

import org.rapporteur.model.Evidence;

/**
 * The words behind a value and the report they stand in.
 *
 * @param report id of the report
 * @param evidence the field (as a path within the entry), quote, offsets, basis and reason
 */
public record Words(String report, Evidence evidence) {}
