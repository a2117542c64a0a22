package org.rapporteur.read.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/**
 * What a text shows before it is analysed.
 *
 * @param language ISO 639-1 code, or {@code und}
 * @param furniture what is not the body, in order, not overlapping
 * @param headline the first headline, or null
 * @param dateline the day of publication that its first or last lines state, or null
 * @param sources whom it relies on, first source first
 */
public record Survey(
    String language,
    List<Span> furniture,
    @Nullable String headline,
    @Nullable LocalDate dateline,
    List<String> sources) {
  /** Copies the lists. */
  public Survey {
    furniture = List.copyOf(furniture);
    sources = List.copyOf(sources);
  }
}
