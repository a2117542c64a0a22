package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a report came to be public.
 *
 * @param url where it stands, or null
 * @param title its headline, or null
 * @param publisher who published it, or null
 * @param date the day it was published, or null; never taken from a clock or a site's banner
 * @param dateBasis where the date was found, such as {@code metadata}, {@code dateline}, {@code
 *     url}, {@code given}; null when the date is
 * @param sourceChain who relayed whom, first source first, as the report says
 */
public record Publication(
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate date,
    @Nullable String dateBasis,
    List<String> sourceChain) {
  /** Nothing known. */
  public static final Publication UNKNOWN =
      new Publication(null, null, null, null, null, List.of());

  /** Copies the list; refuses a date without basis. */
  public Publication {
    sourceChain = List.copyOf(sourceChain);
    if ((date == null) != (dateBasis == null)) {
      throw new IllegalArgumentException("a publication date needs its basis");
    }
  }
}
