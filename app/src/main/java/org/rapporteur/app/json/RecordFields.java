package org.rapporteur.app.json;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.EngagementFields;
import org.rapporteur.json.Fields;
import org.rapporteur.json.OutcomeWriter;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.record.view.Words;

/**
 * The fields of what is on record, in the shape of the JSON export.
 *
 * @param asOf the day that decides what is overdue, or null
 * @param withText whether reports carry their text
 */
public record RecordFields(@Nullable LocalDate asOf, boolean withText) {
  /** Any entry. */
  public void entry(Fields fields, Entry entry) throws IOException {
    if (entry instanceof EngagementView engagement) {
      engagement(fields, engagement);
    } else if (entry instanceof PartyView party) {
      party(fields, party);
    } else if (entry instanceof SeriesView series) {
      series(fields, series);
    } else if (entry instanceof CommitmentView commitment) {
      commitment(fields, commitment);
    } else if (entry instanceof ReportView report) {
      report(fields, report);
    }
  }

  /** A report. */
  public void report(Fields fields, ReportView view) throws IOException {
    Report report = view.report();
    Publication publication = report.publication();
    fields
        .text("id", report.id())
        .text("url", publication.url())
        .text("publisher", publication.publisher())
        .texts("source_chain", publication.sourceChain())
        .text("language", report.language())
        .text("published", publication.date())
        .text("published_basis", publication.dateBasis())
        .text("mark", report.mark().label())
        .text("text_sha256", report.textSha256());
    if (withText) {
      fields.text("text", report.text());
      OutcomeWriter.furniture(fields.json(), report.furniture());
    }
    fields
        .text("same_text_as", view.sameTextAs())
        .text("title", publication.title())
        .text("status", view.status());
  }

  /** An engagement, with ids for parties, commitments and reports. */
  public void engagement(Fields fields, EngagementView view) throws IOException {
    Engagement value = view.value();
    fields
        .text("id", view.id())
        .text("kind", value.kind().label())
        .text("name", value.name())
        .text("series", view.series())
        .number("edition", value.edition())
        .text("status", value.status().label())
        .text("start", value.when().start())
        .text("end", value.when().end());
    EngagementFields.days(fields, value.when());
    fields
        .text("city", value.where().city())
        .text("country", value.where().country())
        .text("part_of", value.partOf())
        .texts("reports", view.reports())
        .objects("participants", view.participants(), RecordFields::attendance)
        .objects("counts", value.content().counts(), EngagementFields::count)
        .texts("topics", value.content().topics())
        .objects("outcomes", value.content().results(), EngagementFields::result)
        .texts("commitments", view.commitments())
        .objects("evidence", view.evidence(), RecordFields::words);
  }

  private static void attendance(Fields fields, Attendance attendance) throws IOException {
    fields
        .text("party", attendance.party())
        .text("role", attendance.value().role())
        .text("represents", attendance.value().represents())
        .text("capacity", attendance.value().capacity().label())
        .texts("reports", attendance.reports());
  }

  /** The words behind a value. */
  public static void words(Fields fields, Words words) throws IOException {
    fields
        .text("path", words.evidence().path())
        .text("report", words.report())
        .text("quote", words.evidence().quote())
        .number("start", words.evidence().span().start())
        .number("end", words.evidence().span().end())
        .text("basis", words.evidence().basis().label())
        .text("reason", words.evidence().reason());
  }

  /** A party. */
  public void party(Fields fields, PartyView view) throws IOException {
    fields
        .text("id", view.id())
        .text("type", view.type().label())
        .text("name", view.name())
        .text("code", view.code())
        .objects(
            "mentions",
            view.mentions(),
            (f, mention) -> f.text("report", mention.report()).text("form", mention.form()))
        .objects(
            "offices",
            view.offices(),
            (f, office) ->
                f.text("title", office.title())
                    .text("of", office.of())
                    .text("from", office.from())
                    .text("to", office.to()));
  }

  /** A series. */
  public void series(Fields fields, SeriesView view) throws IOException {
    fields.text("id", view.id()).text("name", view.name()).texts("editions", view.editions());
  }

  /** A commitment, with how it stands. */
  public void commitment(Fields fields, CommitmentView view) throws IOException {
    fields
        .text("id", view.id())
        .text("engagement", view.engagement())
        .text("grade", view.value().grade().label())
        .text("quote", view.value().quote())
        .texts("by", view.by())
        .texts("to", view.to())
        .text("due", view.value().due())
        .text("due_words", view.value().dueWords())
        .text("place", view.value().place())
        .text("status", CommitmentStatus.of(view, asOf).label())
        .text("closed_by", view.closing() == null ? null : view.closing().judgement())
        .text("kept_by", keptBy(view))
        .text("kept_reason", reason(view));
  }

  private static @Nullable String keptBy(CommitmentView view) {
    return view.closing() != null
        ? view.closing().keptBy()
        : view.fate() == null ? null : view.fate().keptBy();
  }

  private static @Nullable String reason(CommitmentView view) {
    return view.closing() != null
        ? view.closing().reason()
        : view.fate() == null ? null : view.fate().reason();
  }

  /** A disagreement. */
  public void disagreement(Fields fields, Disagreement view) throws IOException {
    fields
        .text("engagement", view.engagement())
        .text("field", view.field())
        .objects(
            "values",
            view.values(),
            (f, value) ->
                f.text("value", value.value())
                    .text("stage", value.stage())
                    .texts("reports", value.reports()))
        .text("resolved_by", view.resolvedBy());
  }

  /** What a person should look at. */
  public static void doubt(Fields fields, Doubt doubt) throws IOException {
    fields
        .text("id", doubt.id())
        .text("sort", doubt.sort().label())
        .number("affects", doubt.affects())
        .texts("on", doubt.on())
        .text("field", doubt.field())
        .text("question", doubt.question())
        .texts("choices", doubt.choices());
  }

  /** A judgement. */
  public void judgement(Fields fields, Judgement judgement) throws IOException {
    fields
        .text("id", judgement.id())
        .text("act", judgement.act().label())
        .texts("on", judgement.on())
        .object("values", judgement.values())
        .text("by", judgement.by())
        .text("at", judgement.at())
        .text("reason", judgement.reason())
        .text("withdrawn_by", judgement.withdrawnBy());
  }
}
