package org.rapporteur.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.OutcomeWriter;
import org.rapporteur.model.Outcome;
import org.rapporteur.read.ReadResult;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Reading;

/**
 * What became of one page.
 *
 * @param file the input file it lies in
 * @param outcome its status, {@code passed_over} or {@code failed}
 * @param reading its row among the readings; null for a page passed over
 * @param claims its rows among the claims
 */
record Found(String file, String outcome, @Nullable Row reading, List<Row> claims)
    implements Serializable {
  /** The outcome of a page that did not pass the triage. */
  static final String PASSED_OVER = "passed_over";

  /** The outcome of a page that could not be read. */
  static final String FAILED = "failed";

  Found {
    claims = List.copyOf(claims);
  }

  /** What the core makes of a page that was taken in; never throws. */
  static Found of(String file, ReadResult result, OutcomeWriter writer) {
    try {
      if (result instanceof ReadResult.Read read) {
        return of(file, Core.pipeline().read(read.report()), writer);
      }
      if (result instanceof ReadResult.Failed failed) {
        return failed(file, failed.failure());
      }
      return new Found(file, PASSED_OVER, null, List.of());
    } catch (RuntimeException | StackOverflowError e) {
      Row row = Tables.failure(result.id(), file, "keep: " + e);
      return new Found(file, FAILED, row, List.of());
    }
  }

  private static Found of(String file, Outcome outcome, OutcomeWriter writer) {
    if (outcome instanceof Outcome.Kept kept) {
      Reading reading = Claims.reading(kept, Core.version());
      Row row = Tables.reading(kept.report(), Reading.READ, "", writer.line(outcome));
      return new Found(file, Reading.READ, row, rows(reading));
    }
    if (outcome instanceof Outcome.Skipped skipped) {
      Reading reading = Claims.reading(skipped, Core.version());
      String status = skipped.status();
      Row row = Tables.reading(skipped.report(), status, skipped.reason(), writer.line(outcome));
      return new Found(file, status, row, rows(reading));
    }
    return failed(file, (Outcome.Failed) outcome);
  }

  private static Found failed(String file, Outcome.Failed failed) {
    String where = failed.where().isEmpty() ? "" : ", " + failed.where();
    String reason = failed.stage() + where + ": " + failed.reason();
    return new Found(file, FAILED, Tables.failure(failed.id(), failed.source(), reason), List.of());
  }

  /** A table that cannot be read from this row on, the first being 1; 0 when it is none at all. */
  static Found damaged(String file, long row, Exception cause) {
    String where = row == 0 ? "" : ", row " + row;
    String reason = "read" + where + ": damaged: " + cause;
    return new Found(file, FAILED, Tables.failure(file, file, reason), List.of());
  }

  private static List<Row> rows(Reading reading) {
    List<Row> rows = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      rows.add(Tables.claim(claim, rows.size()));
    }
    return rows;
  }
}
