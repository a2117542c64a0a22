package org.rapporteur.record.assembly;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.record.Bystander;

/**
 * A party as one telling names it.
 *
 * @param id id of the naming
 * @param value the party as named
 * @param report id of the report
 * @param telling id of the telling, or of the naming itself when it takes part in nothing
 * @param when the first day of the engagement as told, or null
 */
public record Named(
    String id, Participant value, String report, String telling, @Nullable PartialDate when) {
  /** A party that the report names besides those who take part. */
  public static Named besides(Bystander named, String report) {
    return new Named(named.id(), named.value(), report, named.id(), null);
  }

  /** True when the party takes part in what is told. */
  boolean takesPart() {
    return !telling.equals(id);
  }
}
