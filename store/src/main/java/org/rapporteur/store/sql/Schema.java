package org.rapporteur.store.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;

/** The tables of a record, made and renewed by numbered migrations. */
final class Schema {
  /** Number of the newest migration; a record at it is opened without looking for others. */
  static final String NEWEST = "12";

  private Schema() {}

  /** Brings the database to the newest schema. */
  static void migrate(DataSource source, Engine engine) {
    if (!NEWEST.equals(version(source))) {
      migrations(source, engine).migrate();
    }
  }

  /** Number of the newest migration that there is. */
  static String newest(DataSource source, Engine engine) {
    MigrationInfo[] all = migrations(source, engine).info().all();
    return all[all.length - 1].getVersion().getVersion();
  }

  private static Flyway migrations(DataSource source, Engine engine) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations(engine.migrations())
        .mixed(true)
        .load();
  }

  /** Number of the newest migration done; null when the database is new or tells none. */
  private static @Nullable String version(DataSource source) {
    String newest =
        "select version from flyway_schema_history where success" + " order by installed_rank desc";
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(newest)) {
      return rows.next() ? rows.getString(1) : null;
    } catch (SQLException e) {
      return null;
    }
  }
}
