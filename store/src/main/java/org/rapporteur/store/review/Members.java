package org.rapporteur.store.review;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What a thing on record is made of. */
public final class Members {
  private Members() {}

  /** Ids of all that is shown under the id to callers of the level, sorted. */
  public static List<String> of(Handle handle, String shown, int level) {
    return handle
        .select(
            "select distinct m.id from shown s join member m on m.core = s.core where s.id = ?"
                + " and s.lowest <= ? and s.highest >= ? and m.level <= ? order by m.id",
            shown,
            level,
            level,
            level)
        .mapTo(String.class)
        .list();
  }

  /** The report whose own id it is; of several, any one. */
  public static Optional<String> report(Handle handle, String member, int level) {
    return handle
        .select(
            "select report from member where id = ? and level <= ? order by report limit 1",
            member,
            level)
        .mapTo(String.class)
        .findFirst();
  }
}
