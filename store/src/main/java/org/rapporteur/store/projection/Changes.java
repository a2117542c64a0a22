package org.rapporteur.store.projection;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** At which ledger position reports and engagements last came to read differently. */
public final class Changes {
  private final Handle handle;

  /** Changes in the record behind the handle. */
  public Changes(Handle handle) {
    this.handle = handle;
  }

  /** Notes that these read differently, or are gone, from the position on. */
  public void mark(Collection<String> ids, long position) {
    for (String id : ids) {
      handle.execute(
          "insert into changed (id, position) values (?, ?)"
              + " on conflict (id) do update set position = excluded.position",
          id,
          position);
    }
  }

  /** Ids of what changed after the position, sorted. */
  public List<String> since(long position) {
    return handle
        .select("select id from changed where position > ? order by id", position)
        .mapTo(String.class)
        .list();
  }
}
