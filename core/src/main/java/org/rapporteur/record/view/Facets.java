package org.rapporteur.record.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By what engagements can be told apart, and how many are of each sort.
 *
 * @param counts for each filter its values, those of most engagements first
 * @param years the years they fall in, newest first
 */
public record Facets(Map<Query.Filter, List<Facet>> counts, List<Facet> years) {
  /** Copies all. */
  public Facets {
    counts = Map.copyOf(new LinkedHashMap<>(counts));
    years = List.copyOf(years);
  }

  /**
   * One sort.
   *
   * @param value as a filter takes it
   * @param count number of engagements
   */
  public record Facet(String value, int count) {}
}
