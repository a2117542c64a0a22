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
 * @param beside another edition that the report tells, which gives the place that this one leaves
 *     open, or null
 */
public record Account(
    Engagement value,
    List<Participant> named,
    @Nullable LocalDate published,
    @Nullable Engagement beside) {
  /** An account beside which the report tells no other edition. */
  public Account(Engagement value, List<Participant> named, @Nullable LocalDate published) {
    this(value, named, published, null);
  }

  /** Copies the list. */
  public Account {
    named = List.copyOf(named);
  }
}
