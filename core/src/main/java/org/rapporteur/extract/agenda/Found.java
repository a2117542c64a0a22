package org.rapporteur.extract.agenda;

import org.rapporteur.model.OutcomeKind;
import org.rapporteur.model.Span;

/**
 * Words that say what an engagement produced.
 *
 * @param span the clause that says it
 * @param sentence number of its sentence
 * @param kind what sort of result
 * @param at where the verb that makes it stands, in UTF-16 code units
 */
public record Found(Span span, int sentence, OutcomeKind kind, int at) {}
