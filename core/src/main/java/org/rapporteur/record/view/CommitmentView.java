package org.rapporteur.record.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param fate what became of it by the rules, or null while nothing on record tells
 * @param closing what a person says became of it, which goes before any rule, or null
 */
public record CommitmentView(
    String id,
    String engagement,
    Commitment value,
    List<String> by,
    List<String> to,
    List<String> reports,
    @Nullable Fate fate,
    @Nullable Closing closing)
    implements Entry {
  /** Copies the lists. */
  public CommitmentView {
    by = List.copyOf(by);
    to = List.copyOf(to);
    reports = List.copyOf(reports);
  }

  /** The same with what a person says became of it. */
  public CommitmentView withClosing(Closing said) {
    return new CommitmentView(id, engagement, value, by, to, reports, null, said);
  }

  /** The same with what became of it. */
  public CommitmentView withFate(Fate known) {
    return new CommitmentView(id, engagement, value, by, to, reports, known, closing);
  }
}
