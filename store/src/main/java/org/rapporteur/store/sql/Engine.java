package org.rapporteur.store.sql;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** In what one database differs from another: all else is the same SQL. */
interface Engine {
  /** The file or server, in words. */
  String place();

  /** Gives connections. */
  DataSource source();

  /** The folder of the migrations among the resources. */
  String migrations();

  /** Begins a transaction that waits its turn to write and then sees all that was written. */
  String beginWriting();

  /** Begins a transaction that reads one unmoving state. */
  String beginReading();

  /** True when the trouble is that another process writes. */
  boolean isBusy(Throwable trouble);

  /** True when the connection under the handle serves no more. */
  boolean isLost(Handle handle);

  /** What a failure means, in words for people. */
  StoreException trouble(Throwable failure);

  /** Makes deleted content be overwritten, within the transaction. */
  void erases(Handle handle);

  /** Takes out of the files what was deleted. */
  void purge(Handle handle);

  /** Writes a compact copy of the whole into a file. */
  void backup(Handle handle, Path to);

  /** Puts the content of a whole file in place of all there is. */
  void restore(Handle handle, Path from);

  /** Something done outside any transaction. */
  @FunctionalInterface
  interface Step {
    /** Does it on the connection of the handle. */
    void on(Handle handle);
  }
}
