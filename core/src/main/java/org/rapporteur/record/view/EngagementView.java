package org.rapporteur.record.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;

/**
 * One engagement on record, from every report that tells it.
 *
 * @param id the smallest id of its tellings
 * @param members ids of all its tellings, sorted; it answers to each
 * @param value what is on record, parties in the order of {@code participants}
 * @param series id of the series it belongs to, or null
 * @param participants its parties with their reports
 * @param commitments ids of its commitments, in the order of the value's
 * @param evidence the words behind each value, report by report
 * @param reports ids of the reports that tell it, sorted
 * @param disagreements where they differ
 */
public record EngagementView(
    String id,
    List<String> members,
    Engagement value,
    @Nullable String series,
    List<Attendance> participants,
    List<String> commitments,
    List<Words> evidence,
    List<String> reports,
    List<Disagreement> disagreements)
    implements Entry {
  /** Copies the lists. */
  public EngagementView {
    members = List.copyOf(members);
    participants = List.copyOf(participants);
    commitments = List.copyOf(commitments);
    evidence = List.copyOf(evidence);
    reports = List.copyOf(reports);
    disagreements = List.copyOf(disagreements);
  }
}
