package org.rapporteur.store.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The record cannot be opened, read or written; the message says why and what can be done. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for people, and the cause if there is one. */
  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** What a failure of the database under the record at {@code place} means. */
  public static StoreException of(String place, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return new StoreException(meaning(place, sqlite), failure);
      }
    }
    SQLException sql = find(failure);
    String said = sql == null ? failure.getMessage() : sql.getMessage();
    return new StoreException("the record " + place + " cannot be used: " + said, failure);
  }

  /** True when the trouble is that another process writes the record. */
  static boolean isBusy(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        String name = sqlite.getResultCode().name();
        return name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED");
      }
    }
    return false;
  }

  private static @Nullable SQLException find(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  private static String meaning(String place, SQLiteException failure) {
    SQLiteErrorCode code = failure.getResultCode();
    String name = code.name();
    if (name.startsWith("SQLITE_FULL")) {
      return "no room left on the disk for the record " + place + "; what was kept before is safe";
    }
    if (name.startsWith("SQLITE_CORRUPT") || name.startsWith("SQLITE_NOTADB")) {
      return "the file " + place + " is damaged or is not a record; restore it from a backup";
    }
    if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return "the record " + place + " is being written by another process; try again later";
    }
    if (name.startsWith("SQLITE_CANTOPEN")) {
      return "the record " + place + " cannot be opened; does its folder exist?";
    }
    if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_PERM")) {
      return "the record " + place + " cannot be written; check its permissions";
    }
    if (name.startsWith("SQLITE_IOERR")) {
      return "the disk failed while using the record " + place + ": " + code.message;
    }
    return "the record " + place + " cannot be used: " + failure.getMessage();
  }
}
