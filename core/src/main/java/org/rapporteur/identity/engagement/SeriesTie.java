package org.rapporteur.identity.engagement;

import org.jspecify.annotations.Nullable;

/**
 * How the series that two accounts name stand to each other.
 *
 * @param name the name by which both go, or null
 * @param other true when both names tell a series, and not the same
 */
record SeriesTie(@Nullable String name, boolean other) {
  /** Neither one nor apart: a name is missing, or such as many series have. */
  static final SeriesTie OPEN = new SeriesTie(null, false);

  /** Names of two series. */
  static final SeriesTie OTHER = new SeriesTie(null, true);

  /** True when both go by one name. */
  boolean shared() {
    return name != null;
  }
}
