package org.rapporteur.store.sql;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.identity.BlockingKey;

/** The blocking keys of things: only those of one sort of which keys meet are compared. */
public final class KeyTable {
  private final Handle handle;

  public KeyTable(Handle handle) {
    this.handle = handle;
  }

  /** True when the thing's keys are on record. */
  public boolean has(String core) {
    return handle
        .select("select name from thing_key where core = ? limit 1", core)
        .mapTo(String.class)
        .findOne()
        .isPresent();
  }

  /** Records the keys of a thing. */
  public void add(String core, List<String> keys) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into thing_key (name, core) values (?, ?) on conflict do nothing");
    new TreeSet<>(keys).forEach(key -> batch.add(sorted(core, key), core));
    batch.execute();
  }

  /** Cores of other things of the same sort with a key that meets one of these. */
  public Set<String> meeting(String core, List<String> keys) {
    List<String> names =
        keys.stream()
            .flatMap(key -> BlockingKey.meeting(key).stream())
            .map(key -> sorted(core, key))
            .toList();
    Set<String> cores =
        new TreeSet<>(
            In.batches(handle, "select core from thing_key where name in (<values>)", names));
    cores.remove(core);
    return cores;
  }

  private static String sorted(String core, String key) {
    return core.substring(0, 2) + key;
  }
}
