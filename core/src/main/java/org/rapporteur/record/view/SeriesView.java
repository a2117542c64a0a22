package org.rapporteur.record.view;

import java.util.List;

/**
 * A recurring engagement with its editions.
 *
 * @param id the smallest id of its members
 * @param name in English
 * @param editions ids of the engagements, by edition, then date
 */
public record SeriesView(String id, String name, List<String> editions) implements Entry {
  /** Copies the list. */
  public SeriesView {
    editions = List.copyOf(editions);
  }
}
