package org.rapporteur.extract.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Span;

/**
 * Words that say what somebody promised or scheduled for later.
 *
 * @param span the clause that says it
 * @param sentence number of its sentence
 * @param grade how firmly
 * @param by who owes it, or null
 * @param to whom it is owed, or null
 * @param due the words that say when it is due, or null
 * @param place the words that say where, or null
 * @param at where the words of promising begin, in UTF-16 code units
 * @param traits how it was found, as named features
 */
public record Promise(
    Span span,
    int sentence,
    Grade grade,
    @Nullable Span by,
    @Nullable Span to,
    @Nullable Span due,
    @Nullable Span place,
    int at,
    List<String> traits) {
  /** Copies the list. */
  public Promise {
    traits = List.copyOf(traits);
  }
}
