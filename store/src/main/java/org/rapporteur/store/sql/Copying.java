package org.rapporteur.store.sql;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Copies all that is on record from one database to another, table by table, with the log of acts
 * as it is. Both have the same schema, whatever databases they are.
 */
final class Copying {
  /** The tables, each after those it refers to, with the columns that tell its rows apart. */
  static final List<Map.Entry<String, String>> TABLES =
      List.of(
          Map.entry("blob", "sha256"),
          Map.entry("text", "sha256"),
          Map.entry("report", "id"),
          Map.entry("alias", "id"),
          Map.entry("report_version", "report, version"),
          Map.entry("reading", "number"),
          Map.entry("claim", "reading, ordinal"),
          Map.entry("judgement", "id"),
          Map.entry("judgement_on", "judgement, ordinal"),
          Map.entry("judgement_value", "judgement, field"),
          Map.entry("failure", "id"),
          Map.entry("act_log", "position"),
          Map.entry("redaction_key", "secret"),
          Map.entry("redaction", "kind, digest"),
          Map.entry("renamed", "id"),
          Map.entry("stamp", "name"),
          Map.entry("member", "core, level, rank, id"),
          Map.entry("thing_key", "name, core"),
          Map.entry("link", "one, other"),
          Map.entry("shown", "core, lowest"),
          Map.entry("former", "id"),
          Map.entry("telling", "id"),
          Map.entry("naming", "telling, ordinal"),
          Map.entry("party_form", "core, form"),
          Map.entry("topic", "telling, form"),
          Map.entry("series_member", "series"),
          Map.entry("series_form", "telling, form"),
          Map.entry("engagement", "id, lowest"),
          Map.entry("commitment", "id, lowest"),
          Map.entry("disagreement", "engagement, lowest, field"),
          Map.entry("facet", "name, level, value, engagement"),
          Map.entry("promise", "id"),
          Map.entry("awaited", "name, telling"),
          Map.entry("met", "name, level, telling"),
          Map.entry("trace", "report"),
          Map.entry("changed", "id"),
          Map.entry("told", "report"));

  /** So many rows are in memory at once. */
  private static final int ROWS = 500;

  private final Handle from;
  private final Handle to;

  private Copying(Handle from, Handle to) {
    this.from = from;
    this.to = to;
  }

  /** Puts all of one record in place of all that another holds. */
  static void all(Handle from, Handle to) {
    Copying copying = new Copying(from, to);
    List<Map.Entry<String, String>> there =
        TABLES.stream().filter(table -> isThere(from, table.getKey())).toList();
    for (int i = there.size() - 1; i >= 0; i--) {
      to.execute("delete from " + there.get(i).getKey());
    }
    there.forEach(table -> copying.copy(table.getKey(), List.of(table.getValue().split(", "))));
  }

  /** False for a table that came with a later schema. */
  private static boolean isThere(Handle handle, String table) {
    try (ResultSet found =
        handle.getConnection().getMetaData().getTables(null, null, table, null)) {
      return found.next();
    } catch (SQLException e) {
      throw new StoreException("the tables of the record cannot be told: " + e.getMessage(), e);
    }
  }

  private void copy(String table, List<String> keys) {
    List<@Nullable Object> last = List.of();
    for (List<List<@Nullable Object>> rows = rows(table, keys, last);
        rows.size() > 1;
        rows = rows(table, keys, last)) {
      List<@Nullable Object> columns = rows.get(0);
      put(table, columns, rows.subList(1, rows.size()));
      List<@Nullable Object> end = rows.get(rows.size() - 1);
      last = keys.stream().<@Nullable Object>map(key -> end.get(columns.indexOf(key))).toList();
    }
  }

  /** The names of the columns, and after them the rows after the last one that was copied. */
  private List<List<@Nullable Object>> rows(
      String table, List<String> keys, List<@Nullable Object> last) {
    String key = String.join(", ", keys);
    String marks = keys.stream().map(each -> "?").collect(Collectors.joining(", "));
    String after = last.isEmpty() ? "" : " where (" + key + ") > (" + marks + ")";
    Query query =
        from.createQuery("select * from " + table + after + " order by " + key + " limit " + ROWS);
    for (int i = 0; i < last.size(); i++) {
      query.bind(i, last.get(i));
    }
    return query.scanResultSet(
        (results, context) -> {
          try (context) {
            return rows(results.get());
          }
        });
  }

  private static List<List<@Nullable Object>> rows(ResultSet results) throws SQLException {
    ResultSetMetaData about = results.getMetaData();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<@Nullable Object> names = new ArrayList<>();
    for (int i = 1; i <= about.getColumnCount(); i++) {
      names.add(about.getColumnName(i));
    }
    rows.add(names);
    while (results.next()) {
      List<@Nullable Object> row = new ArrayList<>();
      for (int i = 1; i <= names.size(); i++) {
        row.add(results.getObject(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private void put(
      String table, List<@Nullable Object> columns, List<List<@Nullable Object>> rows) {
    String names = columns.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String marks = columns.stream().map(each -> "?").collect(Collectors.joining(", "));
    PreparedBatch batch =
        to.prepareBatch("insert into " + table + " (" + names + ") values (" + marks + ")");
    for (List<@Nullable Object> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        batch.bind(i, row.get(i));
      }
      batch.add();
    }
    batch.execute();
  }
}
