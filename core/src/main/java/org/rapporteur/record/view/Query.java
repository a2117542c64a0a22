package org.rapporteur.record.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mark;

/**
 * Which entries to list: only what the caller may see, narrowed by any of the filters.
 *
 * @param clearance the highest handling mark the caller may see
 * @param filters values to look for, by filter; all of them must be met
 * @param from first day of interest, or null
 * @param to last day of interest, or null
 * @param limit most entries to give, at least 1
 * @param skip entries passed over before the first given, at least 0
 */
public record Query(
    Mark clearance,
    Map<Filter, List<String>> filters,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int limit,
    int skip) {
  /** Copies the map; refuses a limit below 1 and a skip below 0. */
  public Query {
    Map<Filter, List<String>> copies = new EnumMap<>(Filter.class);
    filters.forEach((filter, values) -> copies.put(filter, List.copyOf(values)));
    filters = Collections.unmodifiableMap(copies);
    if (limit < 1) {
      throw new IllegalArgumentException("limit below 1: " + limit);
    }
    if (skip < 0) {
      throw new IllegalArgumentException("skip below 0: " + skip);
    }
  }

  /** What can be filtered by. */
  public enum Filter {
    /** Id of a party or part of its name. */
    PARTY,
    /** Alpha-2 code of a state that takes part or is represented. */
    STATE,
    /** Id of a series or part of its name. */
    SERIES,
    /** Label of a kind of engagement. */
    KIND,
    /** Part of a topic. */
    TOPIC,
    /** Language of a report. */
    LANGUAGE,
    /** Id, address, or part of the publisher's name of a report. */
    SOURCE,
    /** Label of an engagement's status. */
    STATUS
  }

  /** Everything the caller may see. */
  public static Query all(Mark clearance) {
    return new Query(clearance, Map.of(), null, null, Integer.MAX_VALUE, 0);
  }

  /** Narrowed to entries that match {@code value} too. */
  public Query with(Filter filter, String value) {
    Map<Filter, List<String>> more = new EnumMap<>(Filter.class);
    more.putAll(filters);
    List<String> values = new ArrayList<>(filters.getOrDefault(filter, List.of()));
    values.add(value);
    more.put(filter, values);
    return new Query(clearance, more, from, to, limit, skip);
  }

  /** Narrowed to days from {@code first}, if not null, to {@code last}, if not null. */
  public Query between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Query(clearance, filters, first, last, limit, skip);
  }

  /** At most {@code most} entries. */
  public Query upTo(int most) {
    return new Query(clearance, filters, from, to, most, skip);
  }

  /** Passing over the first {@code passed} entries. */
  public Query skipping(int passed) {
    return new Query(clearance, filters, from, to, limit, passed);
  }
}
