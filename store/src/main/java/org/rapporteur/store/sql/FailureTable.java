package org.rapporteur.store.sql;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;

/** The sources that could not be read and have not been read since. */
public final class FailureTable {
  private final Handle handle;

  public FailureTable(Handle handle) {
    this.handle = handle;
  }

  /** All of them by id. */
  public List<Outcome.Failed> list() {
    return handle
        .createQuery("select * from failure order by id")
        .map(
            (row, context) ->
                new Outcome.Failed(
                    row.getString("id"),
                    row.getString("source"),
                    row.getString("stage"),
                    row.getString("place"),
                    row.getString("reason")))
        .list();
  }

  /** Notes a failure; false when it is noted already. */
  public boolean keep(Outcome.Failed failed, Instant at) {
    if (list().contains(failed)) {
      return false;
    }
    handle.execute("delete from failure where id = ?", failed.id());
    handle.execute(
        "insert into failure values (?, ?, ?, ?, ?, ?)",
        failed.id(),
        failed.source(),
        failed.stage(),
        failed.where(),
        failed.reason(),
        at.toString());
    return true;
  }

  /** Forgets the failures of a source that has now been read. */
  public void clear(Report report) {
    handle.execute("delete from failure where id = ? or source = ?", report.id(), report.source());
  }
}
