package org.rapporteur.app.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.json.OutcomeWriter;
import org.rapporteur.model.Outcome;

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

    /** What an outcome says, by the JSON that {@code read} prints of it. */
    public static Prediction of(Outcome outcome) {
      String text = outcome instanceof Outcome.Kept kept ? kept.report().text() : "";
      try {
        String line = new OutcomeWriter(false).line(outcome);
        return new Prediction(text, EntryReader.entries(new ObjectMapper().readTree(line)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
