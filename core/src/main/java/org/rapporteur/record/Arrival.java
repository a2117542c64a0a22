package org.rapporteur.record;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/**
 * What the arrival of a report means for a ledger that may know it already. The same for every
 * ledger, whatever it keeps its reports in.
 *
 * @param fate what comes of it
 * @param note the same in words
 */
public record Arrival(Added.Fate fate, String note) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** A report not known before. */
  public static Arrival first(Report report) {
    return new Arrival(Added.Fate.NEW, "kept " + report.id());
  }

  /**
   * A report known before.
   *
   * @param known its newest version
   * @param texts hashes of every text it ever had
   * @param inForce its reading in force
   * @param report what arrives
   * @param reading the reading that arrives
   */
  public static Arrival again(
      Report known, Set<String> texts, Reading inForce, Report report, Reading reading) {
    String id = known.id();
    if (!texts.contains(report.textSha256())) {
      int version = texts.size() + 1;
      return new Arrival(
          Added.Fate.NEXT_VERSION, "another text under " + id + ": kept as version " + version);
    }
    if (!known.textSha256().equals(report.textSha256())) {
      return new Arrival(Added.Fate.KNOWN, "an older version of " + id + ", already kept");
    }
    if (isNewer(reading.reader(), inForce.reader())) {
      return new Arrival(Added.Fate.REREAD, id + " read anew by reader " + reading.reader());
    }
    String mark = known.mark() == report.mark() ? "" : "; it stays " + known.mark().label();
    return new Arrival(Added.Fate.KNOWN, id + " is already kept" + mark);
  }

  /** The arriving report under the id and mark a known one is kept with. */
  public static Report under(Report known, Report report) {
    return new Report(
        known.id(),
        report.source(),
        report.publication(),
        report.language(),
        report.text(),
        report.textSha256(),
        report.furniture(),
        known.mark());
  }

  /** The reading that arrives, of the report under the id it is kept with. */
  public static Reading reading(Outcome outcome, Report report, String reader) {
    if (outcome instanceof Outcome.Kept kept) {
      return Claims.reading(
          new Outcome.Kept(report, kept.engagements(), kept.bystanders()), reader);
    }
    if (outcome instanceof Outcome.Skipped skipped) {
      return Claims.reading(
          new Outcome.Skipped(report, skipped.status(), skipped.reason(), skipped.bystanders()),
          reader);
    }
    throw new IllegalArgumentException("a failed source has no reading: " + outcome.id());
  }

  /**
   * True when a report under another id is one already kept: the same bytes published the same way,
   * or, where neither came in with an id of its own, the same address.
   */
  public static boolean isOneSource(Report known, boolean sameBytes, Report report) {
    Publication publication = report.publication();
    if (sameBytes && known.publication().equals(publication)) {
      return true;
    }
    String url = publication.url();
    boolean sameUrl = url != null && url.equals(known.publication().url());
    return sameUrl && isNameless(known) && isNameless(report);
  }

  /** True when the report came in without an id and goes by the hash of its bytes. */
  private static boolean isNameless(Report report) {
    return HASH.matcher(report.id()).matches();
  }

  /** What to tell whoever added the report. */
  public Added added(Report report, Reading inForce) {
    List<String> engagements =
        inForce.claims().stream()
            .map(Claim::engagement)
            .filter(id -> !Claims.isBystander(id))
            .distinct()
            .toList();
    return new Added(report.id(), fate, engagements, note);
  }

  private static boolean isNewer(String reader, String other) {
    return new ReaderVersion(reader).compareTo(new ReaderVersion(other)) > 0;
  }
}
