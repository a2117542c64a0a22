package org.rapporteur.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A record on a PostgreSQL server. Whoever writes, in whatever process, holds one lock until that
 * is kept, so that the log of acts has one order and no change is lost; whoever reads waits for
 * nobody.
 */
final class PostgresEngine implements Engine {
  /** How addresses of such records begin. */
  static final String SCHEME = "jdbc:postgresql:";

  private static final int SECONDS = 2;

  private final String url;

  PostgresEngine(String url) {
    this.url = url;
  }

  /** The address without what may be secret. */
  @Override
  public String place() {
    int question = url.indexOf('?');
    return question < 0 ? url : url.substring(0, question);
  }

  @Override
  public DataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException e) {
      throw new StoreException(
          "not an address such as jdbc:postgresql://host/database: " + place(), e);
    }
    source.setApplicationName("rapporteur");
    return source;
  }

  @Override
  public String migrations() {
    return "classpath:db/postgresql";
  }

  @Override
  public String beginWriting() {
    return "begin isolation level read committed;"
        + " select pg_advisory_xact_lock(hashtext('rapporteur ' || current_schema()))";
  }

  @Override
  public String beginReading() {
    return "begin isolation level repeatable read read only";
  }

  @Override
  public boolean isBusy(Throwable trouble) {
    return false;
  }

  @Override
  public boolean isLost(Handle handle) {
    try {
      return !handle.getConnection().isValid(SECONDS);
    } catch (SQLException e) {
      return true;
    }
  }

  @Override
  public StoreException trouble(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreException known) {
        return known;
      }
      if (cause instanceof SQLException sql) {
        return new StoreException(meaning(sql) + ": " + sql.getMessage(), failure);
      }
    }
    return StoreException.of(place(), failure);
  }

  private String meaning(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    if (state.startsWith("08") || state.startsWith("57P")) {
      return "the server of the record " + place() + " does not answer";
    }
    if (state.startsWith("28")) {
      return "the server of the record " + place() + " does not let this user in";
    }
    if (state.startsWith("3D")) {
      return "there is no database " + place() + "; make it with createdb";
    }
    if (state.startsWith("53")) {
      return "the server has no room left for the record "
          + place()
          + "; what was kept before is safe";
    }
    return "the record " + place() + " cannot be used";
  }

  /** Nothing to do: rows are rewritten by {@link #purge}. */
  @Override
  public void erases(Handle handle) {}

  /** Rewrites the tables; the server's own archive of changes is not in our hands. */
  @Override
  public void purge(Handle handle) {
    String tables = Copying.TABLES.stream().map(e -> e.getKey()).collect(Collectors.joining(", "));
    handle.execute("vacuum full " + tables);
  }

  /** A backup is a record in a file. */
  @Override
  public void backup(Handle handle, Path to) {
    Path part = to.resolveSibling(to.getFileName() + ".part");
    Path whole = to.resolveSibling(to.getFileName() + ".whole");
    try {
      Files.deleteIfExists(part);
      try (Database file = Database.open(part)) {
        within(handle, beginReading(), () -> file.write(other -> copied(handle, other)));
        file.backup(whole);
      }
      Files.move(whole, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      for (String end : new String[] {"", "-wal", "-shm"}) {
        Files.deleteIfExists(part.resolveSibling(part.getFileName() + end));
      }
    } catch (IOException e) {
      throw new StoreException("the backup " + to + " cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public void restore(Handle handle, Path from) {
    try (Database file = Database.open(from)) {
      file.read(
          other -> {
            within(handle, beginWriting(), () -> Copying.all(other, handle));
            return handle;
          });
    }
  }

  private static Handle copied(Handle from, Handle to) {
    Copying.all(from, to);
    return to;
  }

  private static void within(Handle handle, String begin, Runnable work) {
    handle.execute(begin);
    try {
      work.run();
      handle.execute("commit");
    } catch (JdbiException | StoreException e) {
      handle.execute("rollback");
      throw e;
    }
  }
}
