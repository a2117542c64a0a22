package org.rapporteur.record.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartyType;

/**
 * One party on record, from every report that names it.
 *
 * @param id the smallest id of its namings
 * @param type person, state, group or organisation
 * @param name in English where a report gives it so, else as written
 * @param code ISO 3166-1 alpha-2 of a state, of the state whose organ it is, or that a person
 *     stands for; null if unknown
 * @param mentions every naming as the text writes it, once a report, sorted
 * @param offices a person's offices as reports give them
 * @param engagements ids of the engagements it has a part in, sorted
 */
public record PartyView(
    String id,
    PartyType type,
    String name,
    @Nullable String code,
    List<Mention> mentions,
    List<Office> offices,
    List<String> engagements)
    implements Entry {
  /** Copies the lists. */
  public PartyView {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
    engagements = List.copyOf(engagements);
  }

  /**
   * A form a report names the party by.
   *
   * @param report id of the report
   * @param form as written there
   */
  public record Mention(String report, String form) {}

  /**
   * An office a person is seen in.
   *
   * @param title in English
   * @param of state (alpha-2) or organisation, or null
   * @param from first date of an engagement at which it is seen (ISO 8601), or null
   * @param to last such date, or null
   */
  public record Office(
      String title, @Nullable String of, @Nullable String from, @Nullable String to) {}
}
