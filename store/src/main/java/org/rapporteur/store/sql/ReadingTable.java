package org.rapporteur.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Span;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Stage;

/** The readings and their claims. */
public final class ReadingTable {
  private final Handle handle;

  public ReadingTable(Handle handle) {
    this.handle = handle;
  }

  /** The reading of a report in force. */
  public Optional<Reading> inForce(String report) {
    return list("r.report = :report and r.in_force = 1", report).stream().findFirst();
  }

  /**
   * What came of reading a report.
   *
   * @param status of the reading in force
   * @param reason why it tells nothing, if so
   */
  public record Result(String status, String reason) {}

  /** What came of the reading in force, without what it claims. */
  public Optional<Result> result(String report) {
    return handle
        .select("select status, reason from reading where report = ? and in_force = 1", report)
        .map((row, context) -> new Result(row.getString(1), row.getString(2)))
        .findFirst();
  }

  /** Readings of a report, oldest first; the last is in force. */
  public List<Reading> all(String report) {
    return list("r.report = :report", report);
  }

  private List<Reading> list(String where, String report) {
    return handle
        .createQuery("select r.* from reading r where " + where + " order by r.number")
        .bind("report", report)
        .map(
            (row, context) ->
                new Reading(
                    row.getString("report"),
                    row.getString("text_sha256"),
                    row.getString("reader"),
                    row.getString("status"),
                    row.getString("reason"),
                    claims(
                        row.getLong("number"),
                        row.getString("report"),
                        row.getString("text_sha256"))))
        .list();
  }

  private List<Claim> claims(long reading, String report, String text) {
    return handle
        .createQuery("select * from claim where reading = :reading order by ordinal")
        .bind("reading", reading)
        .map((row, context) -> claim(row, report, text))
        .list();
  }

  private static Claim claim(ResultSet row, String report, String text) throws SQLException {
    Evidence words =
        new Evidence(
            row.getString("path"),
            row.getString("quote"),
            new Span(row.getInt("starts"), row.getInt("ends")),
            Basis.ofLabel(row.getString("basis")),
            row.getString("reason"));
    return new Claim(
        row.getString("id"),
        report,
        text,
        row.getString("subject"),
        row.getString("engagement"),
        row.getString("value"),
        words,
        row.getInt("own") == 1,
        row.getString("asserted_by"),
        Stage.ofLabel(row.getString("stage")));
  }

  /** Puts a reading in force; the one before becomes history. */
  public void keep(Reading reading, int version, Instant at) {
    handle.execute("update reading set in_force = 0 where report = ?", reading.report());
    long number =
        handle
            .createQuery("select coalesce(max(number), 0) + 1 from reading")
            .mapTo(Long.class)
            .one();
    handle
        .createUpdate(
            "insert into reading values (:number, :id, :report, :version, :text, :reader, :status,"
                + " :reason, 1, :at)")
        .bind("number", number)
        .bind("id", reading.id())
        .bind("report", reading.report())
        .bind("version", version)
        .bind("text", reading.textSha256())
        .bind("reader", reading.reader())
        .bind("status", reading.status())
        .bind("reason", reading.reason())
        .bind("at", at.toString())
        .execute();
    addClaims(number, reading.claims());
  }

  private void addClaims(long reading, List<Claim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into claim values (:reading, :ordinal, :id, :subject, :engagement, :path,"
                + " :value, :quote, :starts, :ends, :basis, :reason, :own, :by, :stage)");
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Evidence words = claim.words();
      batch
          .bind("reading", reading)
          .bind("ordinal", i)
          .bind("id", claim.id())
          .bind("subject", claim.subject())
          .bind("engagement", claim.engagement())
          .bind("path", words.path())
          .bind("value", claim.value())
          .bind("quote", words.quote())
          .bind("starts", words.span().start())
          .bind("ends", words.span().end())
          .bind("basis", words.basis().label())
          .bind("reason", words.reason())
          .bind("own", claim.own() ? 1 : 0)
          .bind("by", claim.assertedBy())
          .bind("stage", claim.stage().label())
          .add();
    }
    batch.execute();
  }
}
