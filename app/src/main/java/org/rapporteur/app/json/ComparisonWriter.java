package org.rapporteur.app.json;

import org.rapporteur.identity.party.Comparison;
import org.rapporteur.json.Fields;

/** Writes the comparison of two names as one line of JSON. */
public final class ComparisonWriter {
  private ComparisonWriter() {}

  /** One JSON object, without a line end. */
  public static String line(Comparison comparison) {
    return Fields.line(
        fields -> {
          fields.flag("match", comparison.match());
          fields.json().writeNumberField("score", comparison.score());
          fields.text("reason", comparison.reason());
        });
  }
}
