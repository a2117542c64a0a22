package org.rapporteur.read.page;

import java.util.List;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Span;

/**
 * A web page as read.
 *
 * @param text its visible text in reading order
 * @param furniture what its structure shows not to be the body, in order
 * @param publication what it says of its publication
 * @param stamps lines beside the headline that may hold the day of publication
 */
public record Page(
    String text, List<Span> furniture, Publication publication, List<String> stamps) {
  /** Copies the lists. */
  public Page {
    furniture = List.copyOf(furniture);
    stamps = List.copyOf(stamps);
  }
}
