package org.rapporteur.store.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A record in one SQLite file. Other processes wait for each other. */
final class SqliteEngine implements Engine {
  /** As many pages as SQLite can count. */
  static final int MOST_PAGES = 1_073_741_823;

  private static final int PAUSE_MILLIS = 50;

  /** Pages remembered by each connection, in kibibytes. */
  private static final int CACHE = 32_768;

  private final String place;
  private final int busyMillis;
  private final int mostPages;

  SqliteEngine(Path file, int busyMillis, int mostPages) {
    place = file.toString();
    this.busyMillis = busyMillis;
    this.mostPages = mostPages;
  }

  @Override
  public String place() {
    return place;
  }

  @Override
  public DataSource source() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(busyMillis);
    config.setMaxPageCount(mostPages);
    config.setCacheSize(-CACHE);
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + place);
    return source;
  }

  @Override
  public String migrations() {
    return "classpath:db/sqlite";
  }

  @Override
  public String beginWriting() {
    return "begin immediate";
  }

  @Override
  public String beginReading() {
    return "begin";
  }

  @Override
  public boolean isBusy(Throwable trouble) {
    return StoreException.isBusy(trouble);
  }

  @Override
  public boolean isLost(Handle handle) {
    return false;
  }

  @Override
  public StoreException trouble(Throwable failure) {
    return StoreException.of(place, failure);
  }

  @Override
  public void erases(Handle handle) {
    handle.execute("pragma secure_delete = on");
  }

  @Override
  public void backup(Handle handle, Path to) {
    Path part = to.resolveSibling(to.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      handle.execute("vacuum into ?", part.toString());
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("the backup " + to + " cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public void restore(Handle handle, Path from) {
    String quoted = from.toString().replace("'", "''");
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.executeUpdate("restore from '" + quoted + "'");
    } catch (SQLException e) {
      throw trouble(e);
    }
    checkpoint(handle);
  }

  @Override
  public void purge(Handle handle) {
    checkpoint(handle);
    handle.execute("vacuum");
    checkpoint(handle);
  }

  private void checkpoint(Handle handle) {
    for (int waited = 0; ; waited += PAUSE_MILLIS) {
      int busy = handle.createQuery("pragma wal_checkpoint(truncate)").mapTo(Integer.class).first();
      if (busy == 0) {
        return;
      }
      if (waited >= busyMillis || !Database.paused()) {
        throw new StoreException(
            "what was erased is still in free pages of "
                + place
                + ", because another process reads it; end that and redact the same words once more",
            null);
      }
    }
  }
}
