package org.rapporteur.record.view;

import java.util.List;
import org.rapporteur.model.Commitment;

/**
 * Something promised or scheduled because of an engagement.
 *
 * @param id the smallest id of its tellings
 * @param engagement id of the engagement
 * @param value what was promised
 * @param by ids of the parties that owe it, or their names where they are not on record
 * @param to ids of the parties it is owed to, or their names
 * @param reports ids of the reports that say it, sorted
 */
public record CommitmentView(
    String id,
    String engagement,
    Commitment value,
    List<String> by,
    List<String> to,
    List<String> reports)
    implements Entry {
  /** Copies the lists. */
  public CommitmentView {
    by = List.copyOf(by);
    to = List.copyOf(to);
    reports = List.copyOf(reports);
  }
}
