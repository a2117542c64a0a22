package org.rapporteur.app.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.app.json.OutcomeWriter;
import org.rapporteur.model.Outcome;
import org.rapporteur.read.Document;

/**
 * What this program's reader says now: given texts as a line of JSON Lines, files as they are. What
 * is scored is the JSON that {@code read} prints.
 */
public final class ReadPredictions implements Predictions {
  private final ObjectMapper json = new ObjectMapper();
  private final OutcomeWriter writer = new OutcomeWriter(false);
  private final Intake intake;

  /** Predictions of what the intake makes of the reports. */
  public ReadPredictions(Intake intake) {
    this.intake = intake;
  }

  @Override
  public Optional<Prediction> find(GoldReport report) {
    List<Outcome> outcomes = new ArrayList<>();
    intake.take(document(report), taken -> outcomes.add(taken.outcome()));
    return outcomes.stream().findFirst().map(this::prediction);
  }

  private Prediction prediction(Outcome outcome) {
    String text = outcome instanceof Outcome.Kept kept ? kept.report().text() : "";
    try {
      return new Prediction(text, EntryReader.entries(json.readTree(writer.line(outcome))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document(GoldReport report) {
    if (report.text() == null) {
      Path file = report.requireFile();
      return Document.of(file.toString(), () -> Files.newInputStream(file));
    }
    ObjectNode line = json.createObjectNode();
    line.put("id", report.id()).put("url", report.url()).put("published", report.published());
    line.put("text", report.text());
    try {
      return Document.of(report.id() + ".jsonl", json.writeValueAsBytes(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
