package org.rapporteur.record;

import java.util.List;

/**
 * What one version of the reader found in one text of a report. One reading a report is in force;
 * older ones are history.
 *
 * @param report id of the report
 * @param textSha256 the text read
 * @param reader version of the reader
 * @param status {@code read}, {@code no_engagement} or {@code language_not_covered}
 * @param reason the status in words; empty when read
 * @param claims what was found, in the order told
 */
public record Reading(
    String report,
    String textSha256,
    String reader,
    String status,
    String reason,
    List<Claim> claims) {
  /** The status of a reading that found an engagement. */
  public static final String READ = "read";

  /** Copies the list. */
  public Reading {
    claims = List.copyOf(claims);
  }

  /** All that was found, as the log of acts takes it. */
  public String written() {
    StringBuilder all = new StringBuilder(id()).append('\n').append(status);
    claims.forEach(claim -> all.append('\n').append(claim.id()));
    return Ids.sha256(all.toString());
  }

  /** Id of the reading: hash of report, text and reader version. */
  public String id() {
    return Ids.of("g", report, textSha256, reader);
  }
}
