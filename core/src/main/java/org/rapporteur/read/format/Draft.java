package org.rapporteur.read.format;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Span;

/**
 * What a format finds in a document, before the text itself is looked at.
 *
 * @param text the text whose offsets never move again
 * @param publication what the format states of it; unknown parts may be found in the text later
 * @param furniture parts that the format shows not to be the body; in order, not overlapping
 * @param laidOut whether the format knows its blocks (a web page), so that lines need no guessing
 * @param language ISO 639-1 code the format declares, or null
 */
public record Draft(
    String text,
    Publication publication,
    List<Span> furniture,
    boolean laidOut,
    @Nullable String language) {
  /** Copies the list. */
  public Draft {
    furniture = List.copyOf(furniture);
  }

  /** A draft of plain text of which nothing is known. */
  public static Draft of(String text) {
    return new Draft(text, Publication.UNKNOWN, List.of(), false, null);
  }

  /** The date found, or null. */
  public @Nullable LocalDate date() {
    return publication.date();
  }
}
