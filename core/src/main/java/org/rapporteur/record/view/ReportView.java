package org.rapporteur.record.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/**
 * One report on record.
 *
 * @param report its newest version
 * @param status {@code read}, {@code no_engagement} or {@code language_not_covered}
 * @param reason the status in words; empty when read
 * @param sameTextAs id of the report whose text it copies, or null
 * @param engagements ids of the engagements it tells, sorted
 */
public record ReportView(
    Report report,
    String status,
    String reason,
    @Nullable String sameTextAs,
    List<String> engagements)
    implements Entry {
  /** Copies the list. */
  public ReportView {
    engagements = List.copyOf(engagements);
  }

  @Override
  public String id() {
    return report.id();
  }
}
