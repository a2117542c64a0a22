package org.rapporteur.identity.engagement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Participant;

/**
 * An engagement as a report tells it, with what the report itself adds to finding out which it is.
 *
 * @param value what is told
 * @param named parties that the report names, taking part or not
 * @param published the day the report was published, or null
 */
public record Account(Engagement value, List<Participant> named, @Nullable LocalDate published) {
  /** Copies the list. */
  public Account {
    named = List.copyOf(named);
  }
}
