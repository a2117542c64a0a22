package org.rapporteur.read.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Span;

/**
 * What a format finds in a document, before the text itself is looked at.
 *
 * @param text the text whose offsets never move again
 * @param publication what the format states of it; unknown parts may be found in the text later
 * @param layout what the format knows of the text's blocks; null when lines are all there is
 * @param enclosures documents that lie in this one, such as what is attached to a mail
 */
public record Draft(
    String text, Publication publication, @Nullable Layout layout, List<Enclosure> enclosures) {
  /** Copies the list. */
  public Draft {
    enclosures = List.copyOf(enclosures);
  }

  /** A draft that encloses nothing. */
  public Draft(String text, Publication publication, @Nullable Layout layout) {
    this(text, publication, layout, List.of());
  }

  /**
   * What a format knows of the blocks of its text.
   *
   * @param furniture parts that are not the body; in order, not overlapping
   * @param stamps lines beside the headline that may hold the day of publication; null when the
   *     format tells no such lines, so that any may
   */
  public record Layout(List<Span> furniture, @Nullable List<String> stamps) {
    /** Copies the lists. */
    public Layout {
      furniture = List.copyOf(furniture);
      stamps = stamps == null ? null : List.copyOf(stamps);
    }
  }

  /** A draft of plain text of which nothing is known. */
  public static Draft of(String text) {
    return new Draft(text, Publication.UNKNOWN, null);
  }
}
