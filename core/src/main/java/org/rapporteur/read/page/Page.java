package org.rapporteur.read.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Span;

/**
 * A web page as read.
 *
 * @param text its visible text in reading order
 * @param furniture what its structure shows not to be the body, in order
 * @param publication what it says of its publication
 * @param language the language it declares, or null
 */
public record Page(
    String text, List<Span> furniture, Publication publication, @Nullable String language) {
  /** Copies the list. */
  public Page {
    furniture = List.copyOf(furniture);
  }
}
