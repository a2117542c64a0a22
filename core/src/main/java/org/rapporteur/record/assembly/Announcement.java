package org.rapporteur.record.assembly;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grade;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Status;
import org.rapporteur.record.Ids;
import org.rapporteur.record.Telling;

/**
 * The commitment that lies in announcing an engagement: a report that tells it as planned says what
 * is owed until another tells that it was held.
 *
 * @param id id of the commitment
 * @param value the commitment
 * @param words the words that announce it
 */
public record Announcement(String id, Commitment value, Evidence words) {
  /**
   * The announcement of what is told; empty unless it is planned, and either its days or a name for
   * it are told: "received" or "will meet" alone announces nothing that anybody could wait for.
   */
  public static Optional<Announcement> of(Telling telling) {
    Engagement planned = telling.value();
    if (planned.status() != Status.PLANNED) {
      return Optional.empty();
    }
    Evidence words = words(planned, "name");
    boolean dated = planned.when().start() != null || planned.when().open() != null;
    if (words == null && dated) {
      words = words(planned, "kind");
    }
    if (words == null) {
      return Optional.empty();
    }
    PartialDate start = planned.when().start();
    Evidence when = words(planned, start == null ? "days" : "start");
    Commitment commitment =
        new Commitment(
            words.quote(),
            Grade.ANNOUNCED,
            host(planned.participants()),
            null,
            planned.when().end() == null ? start : planned.when().end(),
            when == null ? null : when.quote(),
            planned.where().city());
    return Optional.of(new Announcement(Ids.of("c", telling.id(), "announced"), commitment, words));
  }

  /** Who organises it or receives the others, if anybody is said to. */
  private static @Nullable String host(List<Participant> parties) {
    for (Capacity capacity : List.of(Capacity.ORGANISER, Capacity.HOST)) {
      for (Participant party : parties) {
        if (party.capacity() == capacity) {
          return party.names().get(0);
        }
      }
    }
    return null;
  }

  private static @Nullable Evidence words(Engagement told, String path) {
    return told.evidence().stream()
        .filter(words -> words.path().equals(path))
        .findFirst()
        .orElse(null);
  }
}
