package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * What somebody promised or scheduled for later because of an engagement.
 *
 * @param quote the words of the report that say it
 * @param grade how firmly
 * @param by who owes it, as named in the report, or null
 * @param to whom it is owed, as named in the report, or null
 * @param due when it is due, or null
 * @param dueWords the words that say when, or null
 * @param place where, in English, or null
 */
public record Commitment(
    String quote,
    Grade grade,
    @Nullable String by,
    @Nullable String to,
    @Nullable PartialDate due,
    @Nullable String dueWords,
    @Nullable String place) {}
