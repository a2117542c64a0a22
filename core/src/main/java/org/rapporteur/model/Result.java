package org.rapporteur.model;

/**
 * Something an engagement produced.
 *
 * @param kind what sort of result
 * @param quote the words of the report that say it
 */
public record Result(OutcomeKind kind, String quote) {}
