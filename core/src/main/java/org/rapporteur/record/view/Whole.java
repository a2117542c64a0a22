package org.rapporteur.record.view;

import java.util.List;
import org.rapporteur.record.Judgement;

/**
 * All that is on record for a caller, each list sorted by id.
 *
 * @param reports the reports
 * @param engagements the engagements
 * @param parties the parties
 * @param series the series
 * @param commitments the commitments
 * @param judgements the judgements, by rule and by person
 */
public record Whole(
    List<ReportView> reports,
    List<EngagementView> engagements,
    List<PartyView> parties,
    List<SeriesView> series,
    List<CommitmentView> commitments,
    List<Judgement> judgements) {
  /** Copies the lists. */
  public Whole {
    reports = List.copyOf(reports);
    engagements = List.copyOf(engagements);
    parties = List.copyOf(parties);
    series = List.copyOf(series);
    commitments = List.copyOf(commitments);
    judgements = List.copyOf(judgements);
  }

  /** The disagreements of all engagements, in their order. */
  public List<Disagreement> disagreements() {
    return engagements.stream().flatMap(each -> each.disagreements().stream()).toList();
  }
}
