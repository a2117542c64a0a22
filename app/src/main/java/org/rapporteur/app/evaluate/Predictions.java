package org.rapporteur.app.evaluate;

import java.util.List;
import java.util.Optional;

/** What a reader says of gold reports. */
public interface Predictions {
  /** What it says of one report; empty when it was never asked or could not read it. */
  Optional<Prediction> find(GoldReport report);

  /**
   * What a reader says of one report.
   *
   * @param text the text its quotes stand in
   * @param entries the engagements
   */
  record Prediction(String text, List<Entry> entries) {
    /** Copies the list. */
    public Prediction {
      entries = List.copyOf(entries);
    }
  }
}
