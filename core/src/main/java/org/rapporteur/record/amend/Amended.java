package org.rapporteur.record.amend;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.Telling;
import org.rapporteur.record.view.Closing;

/**
 * What a report tells once persons have decided about it.
 *
 * @param tellings what it tells
 * @param settled disputes settled, by telling and field
 * @param closings what persons say became of commitments, by the commitment's id
 * @param attached ids of the judgements on values that found their words
 */
public record Amended(
    List<Telling> tellings,
    Map<String, Map<String, Settled>> settled,
    Map<String, Closing> closings,
    Set<String> attached) {
  /** Copies the collections. */
  public Amended {
    tellings = List.copyOf(tellings);
    settled = Map.copyOf(settled);
    closings = Map.copyOf(closings);
    attached = Set.copyOf(attached);
  }

  /** What a report tells when nobody has decided anything. */
  public static Amended none(List<Telling> tellings) {
    return new Amended(tellings, Map.of(), Map.of(), Set.of());
  }
}
