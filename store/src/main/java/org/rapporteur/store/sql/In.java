package org.rapporteur.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Asks for many values at once, as many in one statement as a database takes well. */
public final class In {
  /** Most values bound in one statement. */
  private static final int MOST = 500;

  /**
   * Most values looked up one by one in one statement: from some three hundred on, SQLite takes
   * eighty times as long for each.
   */
  private static final int MOST_EACH = 128;

  private In() {}

  /** The texts that a statement with {@code in (<values>)} gives for all the values. */
  public static List<String> batches(Handle handle, String sql, Collection<String> values) {
    return batches(handle, sql, values, (row, context) -> row.getString(1));
  }

  /** The rows that a statement with {@code in (<values>)} gives for all the values. */
  public static <T> List<T> batches(
      Handle handle, String sql, Collection<String> values, RowMapper<T> mapper) {
    List<T> found = new ArrayList<>();
    List<String> all = values.stream().distinct().sorted().toList();
    for (int from = 0; from < all.size(); from += MOST) {
      List<String> some = new ArrayList<>(all.subList(from, Math.min(all.size(), from + MOST)));
      while (some.size() < places(some.size())) {
        some.add(some.get(0));
      }
      found.addAll(handle.createQuery(sql).bindList("values", some).map(mapper).list());
    }
    return found;
  }

  /**
   * The rows that a statement gives for each of the values, which it finds as {@code asked.value}:
   * for what is looked up value by value.
   */
  public static <T> List<T> each(
      Handle handle, String sql, Collection<String> values, RowMapper<T> mapper) {
    List<T> found = new ArrayList<>();
    List<String> all = values.stream().distinct().sorted().toList();
    for (int from = 0; from < all.size(); from += MOST_EACH) {
      List<String> some = all.subList(from, Math.min(all.size(), from + MOST_EACH));
      int places = places(some.size());
      String rows = String.join(", ", Collections.nCopies(places, "(?)"));
      Query query = handle.createQuery("with asked (value) as (values " + rows + ") " + sql);
      for (int i = 0; i < places; i++) {
        query.bind(i, i < some.size() ? some.get(i) : null);
      }
      found.addAll(query.map(mapper).list());
    }
    return found;
  }

  /** Of few sizes, so that statements of one size are prepared once. */
  private static int places(int size) {
    int places = 1;
    while (places < size) {
      places *= 2;
    }
    return Math.min(places, MOST);
  }
}
