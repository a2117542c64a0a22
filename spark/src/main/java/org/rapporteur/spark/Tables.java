package org.rapporteur.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.Fingerprint;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Stage;

/** The tables that come out, and the way into their rows and back. */
final class Tables {
  /** A row a report that was read, or could not be. */
  static final StructType READINGS =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("publisher", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("published_basis", DataTypes.StringType)
          .add("source_chain", listOf(DataTypes.StringType))
          .add("language", DataTypes.StringType)
          .add("text_sha256", DataTypes.StringType)
          .add("reader", DataTypes.StringType)
          .add("trace", listOf(DataTypes.IntegerType))
          .add("line", DataTypes.StringType);

  /** A row a claim. */
  static final StructType CLAIMS =
      new StructType()
          .add("report", DataTypes.StringType)
          .add("position", DataTypes.IntegerType)
          .add("id", DataTypes.StringType)
          .add("text_sha256", DataTypes.StringType)
          .add("subject", DataTypes.StringType)
          .add("engagement", DataTypes.StringType)
          .add("path", DataTypes.StringType)
          .add("value", DataTypes.StringType)
          .add("quote", DataTypes.StringType)
          .add("start", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType)
          .add("basis", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("own", DataTypes.BooleanType)
          .add("asserted_by", DataTypes.StringType)
          .add("stage", DataTypes.StringType);

  /** A row an input file: what became of its pages. */
  static final StructType FILES =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("outcome", DataTypes.StringType)
          .add("pages", DataTypes.LongType);

  /** A row a telling, naming, series or report, with the id that it is shown under. */
  static final StructType IDENTITY =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("sort", DataTypes.StringType)
          .add("shown", DataTypes.StringType);

  private Tables() {}

  private static DataType listOf(DataType type) {
    return DataTypes.createArrayType(type, false);
  }

  /** The row of a report that was read. */
  static Row reading(Report report, String status, String reason, String line) {
    Publication publication = report.publication();
    LocalDate date = publication.date();
    return RowFactory.create(
        report.id(),
        status,
        reason,
        report.source(),
        publication.url(),
        publication.title(),
        publication.publisher(),
        date == null ? null : date.toString(),
        publication.dateBasis(),
        publication.sourceChain().toArray(),
        report.language(),
        report.textSha256(),
        Core.version(),
        Fingerprint.of(report).hashes().toArray(),
        line);
  }

  /** The row of a page that could not be read. */
  static Row failure(String id, String source, String reason) {
    Object[] columns = new Object[READINGS.length()];
    columns[READINGS.fieldIndex("id")] = id;
    columns[READINGS.fieldIndex("status")] = "failed";
    columns[READINGS.fieldIndex("reason")] = reason;
    columns[READINGS.fieldIndex("source")] = source;
    return RowFactory.create(columns);
  }

  /** The report of a row, without its text. */
  static Report report(Row row) {
    String date = row.getAs("published");
    Publication publication =
        new Publication(
            row.getAs("url"),
            row.getAs("title"),
            row.getAs("publisher"),
            date == null ? null : LocalDate.parse(date),
            row.getAs("published_basis"),
            row.<String>getList(row.fieldIndex("source_chain")));
    return new Report(
        text(row, "id"),
        text(row, "source"),
        publication,
        text(row, "language"),
        "",
        text(row, "text_sha256"),
        List.of(),
        Mark.INTERNAL);
  }

  /** The trace of the words of a row's report. */
  static Fingerprint trace(Row row) {
    return new Fingerprint(row.<Integer>getList(row.fieldIndex("trace")));
  }

  /** The row of a claim. */
  static Row claim(Claim claim, int position) {
    Evidence words = claim.words();
    return RowFactory.create(
        claim.report(),
        position,
        claim.id(),
        claim.textSha256(),
        claim.subject(),
        claim.engagement(),
        words.path(),
        claim.value(),
        words.quote(),
        words.span().start(),
        words.span().end(),
        words.basis().label(),
        words.reason(),
        claim.own(),
        claim.assertedBy(),
        claim.stage().label());
  }

  /** The claim of a row. */
  static Claim claim(Row row) {
    Evidence words =
        new Evidence(
            text(row, "path"),
            text(row, "quote"),
            new Span(row.<Integer>getAs("start"), row.<Integer>getAs("end")),
            Basis.ofLabel(text(row, "basis")),
            row.getAs("reason"));
    return new Claim(
        text(row, "id"),
        text(row, "report"),
        text(row, "text_sha256"),
        text(row, "subject"),
        text(row, "engagement"),
        row.getAs("value"),
        words,
        row.<Boolean>getAs("own"),
        row.getAs("asserted_by"),
        Stage.ofLabel(text(row, "stage")));
  }

  /** The text in a column that is never empty. */
  static String text(Row row, String column) {
    @Nullable String value = row.getAs(column);
    return Objects.requireNonNull(value, column);
  }
}
