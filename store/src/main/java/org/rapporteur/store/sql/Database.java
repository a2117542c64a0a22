package org.rapporteur.store.sql;

import java.nio.file.Path;
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
