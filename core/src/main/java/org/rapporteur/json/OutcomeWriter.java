package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Writes what became of a report as one line of JSON. Holds no state; safe to share. */
public final class OutcomeWriter {
  private final boolean withText;

  /**
   * A writer.
   *
   * @param withText whether the report's text and its furniture are written too
   */
  public OutcomeWriter(boolean withText) {
    this.withText = withText;
  }

  /** One JSON object, without a line end. */
  public String line(Outcome outcome) {
    return Fields.line(fields -> write(fields, outcome));
  }

  private void write(Fields fields, Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Kept kept) {
      report(fields, kept.report());
      ending(fields, "read", null, kept.engagements());
    } else if (outcome instanceof Outcome.Skipped skipped) {
      report(fields, skipped.report());
      ending(fields, skipped.status(), skipped.reason(), List.of());
    } else if (outcome instanceof Outcome.Failed failed) {
      fields.text("id", failed.id()).text("source", failed.source());
      publication(fields, Publication.UNKNOWN, null);
      fields.text("text_sha256", null);
      String where = failed.where().isEmpty() ? "" : ", " + failed.where();
      String reason = failed.stage() + where + ": " + failed.reason();
      ending(fields, "failed", reason, List.of());
    }
  }

  private void report(Fields fields, Report report) throws IOException {
    fields.text("id", report.id()).text("source", report.source());
    publication(fields, report.publication(), report.language());
    fields.text("text_sha256", report.textSha256());
    if (withText) {
      fields.text("text", report.text());
      furniture(fields.json(), report.furniture());
    }
  }

  private static void publication(Fields fields, Publication publication, @Nullable String language)
      throws IOException {
    fields
        .text("url", publication.url())
        .text("title", publication.title())
        .text("publisher", publication.publisher())
        .text("language", language)
        .text("published", publication.date())
        .text("published_basis", publication.dateBasis());
  }

  /** Writes which parts of a text are not the report. */
  public static void furniture(JsonGenerator json, List<Span> furniture) throws IOException {
    json.writeArrayFieldStart("furniture");
    for (Span span : furniture) {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void ending(
      Fields fields, String status, @Nullable String reason, List<Engagement> engagements)
      throws IOException {
    fields
        .text("status", status)
        .text("reason", reason)
        .objects("engagements", engagements, EngagementFields::write);
  }
}
