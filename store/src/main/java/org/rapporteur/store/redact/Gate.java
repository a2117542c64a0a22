package org.rapporteur.store.redact;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.record.Ids;
import org.rapporteur.record.amend.Masking;

/** Lets reports in without what was redacted. */
public final class Gate {
  /** The status of a report that was redacted whole. */
  public static final String REDACTED = "redacted";

  private final KeyedList list;

  /** The gate of the record behind the handle. */
  public Gate(Handle handle) {
    list = new KeyedList(handle);
  }

  /**
   * What is let in.
   *
   * @param outcome what became of the source
   * @param original the bytes to keep for it
   * @param hash of the bytes it came in
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Admitted(Outcome outcome, byte[] original, String hash) {}

  /** What of the source may be kept; empty when nothing of it may. */
  public Optional<Admitted> admit(Outcome outcome, byte[] original) {
    String hash = Ids.sha256(original);
    if (list.isEmpty() || outcome instanceof Outcome.Failed) {
      return Optional.of(new Admitted(outcome, original, hash));
    }
    Report report =
        outcome instanceof Outcome.Kept kept ? kept.report() : ((Outcome.Skipped) outcome).report();
    if (list.holds(report.textSha256()) || list.holds(hash)) {
      return Optional.empty();
    }
    String all = report.id() + "\n" + String.join("\n", Masking.words(outcome));
    Mask mask = list.maskFor(all);
    if (mask.forms().isEmpty()) {
      return Optional.of(new Admitted(outcome, original, hash));
    }
    Masking masking = new Masking(mask::over);
    byte[] text = masking.report(report).text().getBytes(StandardCharsets.UTF_8);
    Outcome masked = masking.outcome(outcome);
    return Optional.of(
        new Admitted(
            mask.over(report.id()).equals(report.id()) ? masked : unnamed(masked, report.id()),
            text,
            hash));
  }

  /** The same under an id that tells nothing, but is always the same for the same id. */
  private Outcome unnamed(Outcome outcome, String id) {
    String plain = list.keyed(id);
    return outcome instanceof Outcome.Kept kept
        ? new Outcome.Kept(under(plain, kept.report()), kept.engagements(), kept.bystanders())
        : under(plain, (Outcome.Skipped) outcome);
  }

  private static Outcome under(String id, Outcome.Skipped skipped) {
    return new Outcome.Skipped(
        under(id, skipped.report()), skipped.status(), skipped.reason(), skipped.bystanders());
  }

  private static Report under(String id, Report report) {
    return new Report(
        id,
        report.source(),
        report.publication(),
        report.language(),
        report.text(),
        report.textSha256(),
        report.furniture(),
        report.mark());
  }
}
