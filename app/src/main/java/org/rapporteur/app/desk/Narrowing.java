package org.rapporteur.app.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Problem;
import org.rapporteur.model.Mark;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Query.Filter;

/**
 * Which entries are asked for, by the names that the filters have on the command line.
 *
 * @param query the entries
 * @param standing how commitments must stand, or null
 * @param asOf the day that decides what is overdue, or null
 */
public record Narrowing(
    Query query, @Nullable CommitmentStatus standing, @Nullable LocalDate asOf) {
  /** The most entries given at once. */
  public static final int MOST = 500;

  /** The most values of one filter. */
  public static final int MOST_VALUES = 8;

  /** The most entries passed over. */
  public static final int LATEST = 1_000_000;

  /** What is asked for, by the parameters of the address. */
  public static Narrowing of(Asked asked, Mark clearance, int usual) {
    return of(asked::values, clearance, usual);
  }

  /** What is asked for; {@code asked} gives all values of a name. */
  public static Narrowing of(Function<String, List<String>> asked, Mark clearance, int usual) {
    Map<Filter, List<String>> filters = new EnumMap<>(Filter.class);
    for (Filter filter : Filter.values()) {
      List<String> values = asked.apply(name(filter));
      if (values.size() > MOST_VALUES) {
        throw Problem.wrong("too many of " + name(filter));
      }
      if (!values.isEmpty()) {
        filters.put(filter, values);
      }
    }
    Query query =
        new Query(
            clearance,
            filters,
            day(asked, "from"),
            day(asked, "to"),
            number(asked, "limit", usual, 1, MOST),
            number(asked, "offset", 0, 0, LATEST));
    return new Narrowing(query, null, day(asked, "as_of"));
  }

  /** The same for commitments, whose status tells how they stand. */
  public Narrowing ofCommitments() {
    List<String> asked = query.filters().getOrDefault(Filter.STATUS, List.of());
    if (asked.isEmpty()) {
      return this;
    }
    String status = asked.get(0);
    CommitmentStatus standing = CommitmentStatus.ofLabel(status);
    if (standing == null) {
      throw Problem.wrong("status of a commitment is open, kept, dropped or overdue: " + status);
    }
    return new Narrowing(without(Filter.STATUS), standing, asOf);
  }

  private Query without(Filter filter) {
    Map<Filter, List<String>> rest = new EnumMap<>(Filter.class);
    rest.putAll(query.filters());
    rest.remove(filter);
    return new Query(
        query.clearance(), rest, query.from(), query.to(), query.limit(), query.skip());
  }

  /** What a filter is called. */
  public static String name(Filter filter) {
    return filter.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String first(Function<String, List<String>> asked, String name) {
    List<String> values = asked.apply(name);
    return values.isEmpty() ? null : values.get(0);
  }

  private static @Nullable LocalDate day(Function<String, List<String>> asked, String name) {
    String value = first(asked, name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw Problem.wrong(name + " is no day such as 2024-05-31: " + value);
    }
  }

  private static int number(
      Function<String, List<String>> asked, String name, int usual, int least, int most) {
    String value = first(asked, name);
    try {
      int number = value == null ? usual : Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw Problem.wrong(name + " is no number: " + value);
    }
    throw Problem.wrong(name + " must lie between " + least + " and " + most + ": " + value);
  }
}
