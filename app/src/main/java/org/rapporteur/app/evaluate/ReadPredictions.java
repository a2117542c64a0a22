package org.rapporteur.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.model.Outcome;

/** What this program's reader says now. */
public final class ReadPredictions implements Predictions {
  private final Intake intake;

  /** Predictions of what the intake makes of the reports. */
  public ReadPredictions(Intake intake) {
    this.intake = intake;
  }

  @Override
  public Optional<Prediction> find(GoldReport report) {
    List<Outcome> outcomes = new ArrayList<>();
    intake.take(report.document(), taken -> outcomes.add(taken.outcome()));
    return outcomes.stream().findFirst().map(Prediction::of);
  }
}
