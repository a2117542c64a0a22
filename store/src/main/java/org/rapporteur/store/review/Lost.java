package org.rapporteur.store.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.record.Act;
import org.rapporteur.record.Ids;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.store.projection.Attached;
import org.rapporteur.store.projection.Whereabouts;

/** Standing decisions that find what they were made on no more. */
final class Lost {
  private final List<Judgement> judgements;
  private final Attached attached;
  private final Whereabouts whereabouts;

  Lost(Handle handle, List<Judgement> judgements) {
    this.judgements = judgements;
    attached = new Attached(handle);
    whereabouts = new Whereabouts(handle);
  }

  /** All of them. */
  List<Candidate> list() {
    List<Candidate> candidates = new ArrayList<>();
    for (Judgement judgement : judgements) {
      boolean stands = judgement.withdrawnBy() == null && judgement.act() != Act.WITHDRAW;
      if (stands && !holds(judgement)) {
        Doubt doubt = doubt(judgement);
        candidates.add(
            new Candidate(
                doubt.affects(), Doubt.Sort.LOST, judgement.id(), () -> Optional.of(doubt)));
      }
    }
    return candidates;
  }

  private boolean holds(Judgement judgement) {
    Act act = judgement.act();
    if (!act.isOnValue() && act != Act.SETTLE) {
      for (String id : judgement.on()) {
        if (whereabouts.of(id).isEmpty()) {
          return false;
        }
      }
    }
    return act == Act.SAME
        || act == Act.DIFFERENT
        || act == Act.UNSURE
        || whereabouts.of(judgement.on()).stream()
            .anyMatch(id -> attached.in(id).contains(judgement.id()));
  }

  private static Doubt doubt(Judgement judgement) {
    String question =
        "still so? decided by "
            + judgement.by()
            + " ("
            + judgement.act().label()
            + " "
            + judgement.values()
            + ": "
            + judgement.reason()
            + "), but its words are not found any more";
    return new Doubt(
        Ids.of("q", Doubt.Sort.LOST, judgement.id()),
        Doubt.Sort.LOST,
        judgement.on().size(),
        List.of(judgement.id()),
        "",
        question,
        List.of());
  }
}
