package org.rapporteur.read.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/**
 * What a text shows before it is analysed.
 *
 * @param language ISO 639-1 code, or {@code und}
 * @param furniture what is not the body, in order, not overlapping
 * @param headline the first headline, or null
 */
public record Survey(String language, List<Span> furniture, @Nullable String headline) {
  /** Copies the list. */
  public Survey {
    furniture = List.copyOf(furniture);
  }
}
