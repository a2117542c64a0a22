package org.rapporteur.extract.agenda;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * A phrase that may name what was or will be discussed.
 *
 * @param span the phrase, cut where a reader would cut
 * @param sentence number of its sentence
 * @param cue where the words that introduce it begin, in UTF-16 code units; -1 for list items under
 *     a heading
 * @param traits how it was found, as named features
 */
public record Topic(Span span, int sentence, int cue, List<String> traits) {
  /** Copies the list. */
  public Topic {
    traits = List.copyOf(traits);
  }
}
