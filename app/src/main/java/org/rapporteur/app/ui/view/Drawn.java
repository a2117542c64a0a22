package org.rapporteur.app.ui.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.ui.chart.Picture;
import org.rapporteur.app.ui.html.Piece;

/**
 * A filtered list as a picture.
 *
 * @param picture the picture, or null when there is nothing to draw
 * @param notes what the picture leaves out, in words
 * @param table the same in a table
 */
record Drawn(@Nullable Picture picture, List<String> notes, Piece table) {
  /** Copies the list. */
  Drawn {
    notes = List.copyOf(notes);
  }
}
