package org.rapporteur.store.review;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.store.projection.Sight;
import org.rapporteur.store.sql.JudgementTable;

/** The queue of what a person should look at: the doubtful only, what affects most first. */
public final class Doubts {
  private final Handle handle;
  private final int level;

  /** The queue for callers of one clearance. */
  public Doubts(Handle handle, int level) {
    this.handle = handle;
    this.level = level;
  }

  /** The first of the queue, at most as many as asked for. */
  public List<Doubt> list(int most) {
    List<Judgement> judgements = new JudgementTable(handle).list();
    Values values = new Values(handle, level);
    List<Candidate> candidates = new ArrayList<>(new Joins(handle, level, judgements).list());
    candidates.addAll(values.disputes());
    candidates.addAll(values.deductions());
    candidates.addAll(new Lost(handle, new Sight(handle, level).judgements()).list());
    candidates.sort(Candidate.FIRST);
    return candidates.stream()
        .flatMap(candidate -> candidate.doubt().get().stream())
        .limit(most)
        .toList();
  }
}
