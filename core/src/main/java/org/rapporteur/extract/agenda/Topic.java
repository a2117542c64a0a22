package org.rapporteur.extract.agenda;

import org.rapporteur.model.Span;

/**
 * A phrase that names what was or will be discussed.
 *
 * @param span the phrase, cut where a reader would cut
 * @param sentence number of its sentence
 * @param cue where the words that introduce it begin, in UTF-16 code units; -1 for list items under
 *     a heading
 */
public record Topic(Span span, int sentence, int cue) {}
