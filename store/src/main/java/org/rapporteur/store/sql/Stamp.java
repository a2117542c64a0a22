package org.rapporteur.store.sql;

import org.jdbi.v3.core.Handle;

/** The ledger positions that projections reach. */
public final class Stamp {
  /** The projections in the database. */
  public static final String PROJECTIONS = "projections";

  /** There while fates of commitments are still to be found in a record of an earlier schema. */
  public static final String FATES = "fates";

  private final Handle handle;

  public Stamp(Handle handle) {
    this.handle = handle;
  }

  /** The position reached; 0 when nothing was projected yet. */
  public long get(String name) {
    return handle
        .select("select position from stamp where name = ?", name)
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  /** True when there is a note of that name. */
  public boolean isThere(String name) {
    return handle
        .select("select position from stamp where name = ?", name)
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }

  /** Takes a note away. */
  public void remove(String name) {
    handle.execute("delete from stamp where name = ?", name);
  }

  /** Notes the position reached. */
  public void set(String name, long position) {
    handle.execute(
        "insert into stamp (name, position) values (?, ?)"
            + " on conflict (name) do update set position = excluded.position",
        name,
        position);
  }
}
