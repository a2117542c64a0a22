package org.rapporteur.store.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The database a record lies in. Safe for use by many threads, which take turns; other processes
 * wait for each other up to {@link #BUSY_MILLIS}.
 */
public final class Database implements AutoCloseable {
  /** How long to wait for another process that is writing. */
  public static final int BUSY_MILLIS = 20_000;

  private static final int PAUSE_MILLIS = 50;

  /** As many pages as SQLite can count. */
  private static final int MOST_PAGES = 1_073_741_823;

  private final String place;
  private final Handle writing;
  private final Handle reading;
  private final Set<Handle> within = new HashSet<>();

  private Database(String place, Handle writing, Handle reading) {
    this.place = place;
    this.writing = writing;
    this.reading = reading;
  }

  /** Opens the SQLite file, made when missing and brought to the newest schema. */
  public static Database open(Path file) {
    return open(file, BUSY_MILLIS, MOST_PAGES);
  }

  /** Opens the file, waiting for other processes and growing no more than this. */
  static Database open(Path file, int busyMillis, int mostPages) {
    String place = file.toString();
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(busyMillis);
    config.setMaxPageCount(mostPages);
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + place);
    for (int waited = 0; ; waited += PAUSE_MILLIS) {
      try {
        Schema.migrate(source);
        Jdbi jdbi = Jdbi.create(source);
        return new Database(place, jdbi.open(), jdbi.open());
      } catch (RuntimeException e) {
        if (!StoreException.isBusy(e) || waited >= busyMillis || !paused()) {
          throw StoreException.of(place, e);
        }
      }
    }
  }

  /**
   * Waits a little; SQLite itself does not wait while two processes make the same file, and so
   * opening is tried again. False when the thread is told to stop.
   */
  private static boolean paused() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Does the work whole or not at all; once it returns, what it wrote is kept. */
  public synchronized <T extends @Nullable Object> T write(Function<Handle, T> work) {
    return within(writing, "begin immediate", work);
  }

  /** Answers from one unmoving state of the record. */
  public synchronized <T extends @Nullable Object> T read(Function<Handle, T> work) {
    return within(reading, "begin", work);
  }

  private <T extends @Nullable Object> T within(
      Handle handle, String begin, Function<Handle, T> work) {
    if (within.contains(handle)) {
      return work.apply(handle);
    }
    try {
      handle.execute(begin);
      within.add(handle);
      T result = work.apply(handle);
      handle.execute("commit");
      within.remove(handle);
      return result;
    } catch (JdbiException e) {
      throw StoreException.of(place, e);
    } finally {
      if (within.remove(handle)) {
        undo(handle);
      }
    }
  }

  /**
   * Writes a compact copy of the whole, as it is at this moment; replaces the file at the place.
   */
  public synchronized void backup(Path to) {
    Path part = to.resolveSibling(to.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      reading.execute("vacuum into ?", part.toString());
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (JdbiException e) {
      throw StoreException.of(place, e);
    } catch (IOException e) {
      throw new StoreException("the backup " + to + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** The file it lies in. */
  public Path file() {
    return Path.of(place);
  }

  /** Puts the content of another whole file in place of all there is, in one step. */
  public synchronized void restore(Path from) {
    String quoted = from.toString().replace("'", "''");
    try (Statement statement = writing.getConnection().createStatement()) {
      statement.executeUpdate("restore from '" + quoted + "'");
    } catch (SQLException e) {
      throw StoreException.of(place, e);
    }
    checkpoint();
  }

  /**
   * Takes out of the files what was deleted: free pages and the journal are gone afterwards. Waits
   * for other processes that read; throws {@link StoreException} when they do not end.
   */
  public synchronized void purge() {
    try {
      checkpoint();
      writing.execute("vacuum");
      checkpoint();
    } catch (JdbiException e) {
      throw StoreException.of(place, e);
    }
  }

  private void checkpoint() {
    for (int waited = 0; ; waited += PAUSE_MILLIS) {
      int busy =
          writing.createQuery("pragma wal_checkpoint(truncate)").mapTo(Integer.class).first();
      if (busy == 0) {
        return;
      }
      if (waited >= BUSY_MILLIS || !paused()) {
        throw new StoreException(
            "what was erased is still in free pages of "
                + place
                + ", because another process reads it; end that and redact the same words once more",
            null);
      }
    }
  }

  /** Some failures end the transaction themselves; then there is nothing left to undo. */
  private static void undo(Handle handle) {
    try {
      handle.execute("rollback");
    } catch (JdbiException e) {
      return;
    }
  }

  @Override
  public synchronized void close() {
    reading.close();
    writing.close();
  }
}
