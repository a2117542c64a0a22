package org.rapporteur.store;

import org.rapporteur.model.Report;

/** A report that comes in under another id. */
final class Renamed {
  private Renamed() {}

  static Report to(String id, Report report) {
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
