package org.rapporteur.record.amend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Anchor;
import org.rapporteur.record.Judgement;

/**
 * Where a decision about a value holds on.
 *
 * @param id of the telling, or of the report for an engagement that the reader missed
 * @param anchor the words and the field, or null when the decision is on no words
 */
public record Place(String id, @Nullable Anchor anchor) {
  /** The places of a judgement: each id with the anchor that follows it, if one does. */
  public static List<Place> of(Judgement judgement) {
    List<Place> places = new ArrayList<>();
    List<String> on = judgement.on();
    for (int i = 0; i < on.size(); i++) {
      if (Anchor.isAnchor(on.get(i))) {
        continue;
      }
      boolean anchored = i + 1 < on.size() && Anchor.isAnchor(on.get(i + 1));
      places.add(new Place(on.get(i), anchored ? Anchor.parse(on.get(i + 1)) : null));
    }
    return places;
  }
}
