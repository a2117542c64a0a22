package org.rapporteur.record.assembly;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which things told by reports are one, for a caller: from the id of each to the id it is shown
 * under.
 *
 * @param engagements from tellings to engagements
 * @param parties from namings to parties
 * @param series from tellings to series; without those that belong to none
 * @param copies from reports to the report whose text they copy
 */
public record Grouping(
    Map<String, String> engagements,
    Map<String, String> parties,
    Map<String, String> series,
    Map<String, String> copies) {
  /** Copies the maps. */
  public Grouping {
    engagements = Map.copyOf(engagements);
    parties = Map.copyOf(parties);
    series = Map.copyOf(series);
    copies = Map.copyOf(copies);
  }

  /** The id an engagement's telling is shown under. */
  public String engagement(String telling) {
    return engagements.getOrDefault(telling, telling);
  }

  /** The id a naming's party is shown under. */
  public String party(String naming) {
    return parties.getOrDefault(naming, naming);
  }

  /** The id of the series a telling belongs to, or null. */
  public @Nullable String series(String telling) {
    return series.get(telling);
  }

  /** The report that stands for this one and all its copies. */
  public String witness(String report) {
    return copies.getOrDefault(report, report);
  }
}
