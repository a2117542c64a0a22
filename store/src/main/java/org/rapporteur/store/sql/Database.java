package org.rapporteur.store.sql;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The database a record lies in. Safe for use by many threads and processes: who writes takes
 * turns, who reads sees one unmoving state meanwhile.
 */
public final class Database implements AutoCloseable {
  /** How long to wait for another process that is writing. */
  public static final int BUSY_MILLIS = 20_000;

  private static final int PAUSE_MILLIS = 50;

  /** As many read at once. */
  private static final int MOST_READERS = 8;

  private final Engine engine;
  private final Jdbi jdbi;
  private final ConcurrentLinkedDeque<Handle> idle = new ConcurrentLinkedDeque<>();
  private final Semaphore readers = new Semaphore(MOST_READERS);
  private final ReentrantLock turn = new ReentrantLock();
  private final ReentrantReadWriteLock whole = new ReentrantReadWriteLock();

  /** One for each database: a thread may read from several at once. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Handle> reading = new ThreadLocal<>();

  private @Nullable Handle writing;

  private Database(Engine engine, DataSource source) {
    this.engine = engine;
    jdbi = Jdbi.create(source);
    jdbi.setStatementBuilderFactory(connection -> new KeptStatements());
  }

  /** Opens the SQLite file, made when missing and brought to the newest schema. */
  public static Database open(Path file) {
    return open(new SqliteEngine(file, BUSY_MILLIS, SqliteEngine.MOST_PAGES), BUSY_MILLIS);
  }

  /** Opens the record at a place: the address of a server, else a file. */
  public static Database at(String place) {
    return place.startsWith(PostgresEngine.SCHEME)
        ? open(new PostgresEngine(place), 0)
        : open(Path.of(place));
  }

  /** Opens the file, waiting for other processes and growing no more than this. */
  static Database open(Path file, int busyMillis, int mostPages) {
    return open(new SqliteEngine(file, busyMillis, mostPages), busyMillis);
  }

  private static Database open(Engine engine, int busyMillis) {
    for (int waited = 0; ; waited += PAUSE_MILLIS) {
      try {
        DataSource source = engine.source();
        Schema.migrate(source, engine);
        Database database = new Database(engine, source);
        database.idle.push(database.jdbi.open());
        return database;
      } catch (RuntimeException e) {
        if (!engine.isBusy(e) || waited >= busyMillis || !paused()) {
          throw engine.trouble(e);
        }
      }
    }
  }

  /**
   * Waits a little; SQLite itself does not wait while two processes make the same file, and so
   * opening is tried again. False when the thread is told to stop.
   */
  static boolean paused() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Does the work whole or not at all; once it returns, what it wrote is kept. */
  public <T extends @Nullable Object> T write(Function<Handle, T> work) {
    turn.lock();
    whole.readLock().lock();
    try {
      Handle under = writing;
      if (under != null) {
        return work.apply(under);
      }
      try (Work taken = begin(engine.beginWriting())) {
        writing = taken.handle;
        return taken.finish(work);
      } finally {
        writing = null;
      }
    } finally {
      whole.readLock().unlock();
      turn.unlock();
    }
  }

  /** Answers from one unmoving state of the record. */
  public <T extends @Nullable Object> T read(Function<Handle, T> work) {
    Handle under = reading.get();
    if (under != null) {
      return work.apply(under);
    }
    readers.acquireUninterruptibly();
    whole.readLock().lock();
    try (Work taken = begin(engine.beginReading())) {
      reading.set(taken.handle);
      return taken.finish(work);
    } finally {
      reading.remove();
      whole.readLock().unlock();
      readers.release();
    }
  }

  /** A transaction on a connection that may have been lost while nobody used it. */
  private Work begin(String begin) {
    Handle known = idle.poll();
    while (known != null) {
      try {
        known.execute(begin);
        return new Work(known);
      } catch (JdbiException e) {
        boolean lost = engine.isLost(known);
        known.close();
        if (!lost) {
          throw engine.trouble(e);
        }
        known = idle.poll();
      }
    }
    try {
      Handle fresh = jdbi.open();
      try {
        fresh.execute(begin);
        return new Work(fresh);
      } catch (JdbiException e) {
        fresh.close();
        throw e;
      }
    } catch (JdbiException e) {
      throw engine.trouble(e);
    }
  }

  /** Work under way in a transaction. */
  private final class Work implements AutoCloseable {
    private final Handle handle;
    private boolean done;

    Work(Handle handle) {
      this.handle = handle;
    }

    <T extends @Nullable Object> T finish(Function<Handle, T> work) {
      try {
        T result = work.apply(handle);
        handle.execute("commit");
        done = true;
        return result;
      } catch (JdbiException e) {
        throw engine.trouble(e);
      }
    }

    /** Undoes what is not done; some failures end the transaction themselves. */
    @Override
    public void close() {
      if (done) {
        idle.push(handle);
        return;
      }
      try {
        handle.execute("rollback");
      } catch (JdbiException e) {
        done = false;
      }
      handle.close();
    }
  }

  /**
   * Writes a compact copy of the whole, as it is at this moment; replaces the file at the place.
   */
  public void backup(Path to) {
    alone(handle -> engine.backup(handle, to), false);
  }

  /** Puts the content of another whole file in place of all there is, in one step. */
  public void restore(Path from) {
    alone(handle -> engine.restore(handle, from), true);
  }

  /** Puts a copy of the whole into another database; throws when something is kept there. */
  public void copyTo(Database other) {
    read(
        from ->
            other.write(
                to -> {
                  if (ActLog.lastPosition(to) > 0) {
                    throw new StoreException(
                        "there is something on record already in " + other.engine.place(), null);
                  }
                  Copying.all(from, to);
                  return to;
                }));
  }

  /** What makes deleted content be overwritten, within the transaction of the handle. */
  public void erases(Handle handle) {
    engine.erases(handle);
  }

  /**
   * Takes out of the files what was deleted: free pages and the journal are gone afterwards. Waits
   * for other processes that read; throws {@link StoreException} when they do not end.
   */
  public void purge() {
    alone(engine::purge, true);
  }

  /** Does something outside any transaction while nobody writes, or reads either. */
  private void alone(Engine.Step step, boolean unread) {
    turn.lock();
    Lock lock = unread ? whole.writeLock() : whole.readLock();
    lock.lock();
    try (Handle handle = jdbi.open()) {
      if (unread) {
        closeIdle();
      }
      step.on(handle);
    } catch (JdbiException e) {
      throw engine.trouble(e);
    } finally {
      lock.unlock();
      turn.unlock();
    }
  }

  private void closeIdle() {
    for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
      handle.close();
    }
  }

  @Override
  public void close() {
    turn.lock();
    whole.writeLock().lock();
    try {
      closeIdle();
    } finally {
      whole.writeLock().unlock();
      turn.unlock();
    }
  }
}
