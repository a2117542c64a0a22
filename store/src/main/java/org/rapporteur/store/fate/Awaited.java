package org.rapporteur.store.fate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.identity.engagement.Fulfilment;
import org.rapporteur.model.Commitment;
import org.rapporteur.record.assembly.Told;
import org.rapporteur.store.sql.In;
import org.rapporteur.store.sql.Level;

/**
 * What the promises of tellings wait for and what tellings may keep, as keys: a promise and what
 * keeps it share enough of them, so neither is looked for among all that is on record.
 */
public final class Awaited {
  private final Handle handle;
  private final Fulfilment fulfilment;

  public Awaited(Handle handle, Fulfilment fulfilment) {
    this.handle = handle;
    this.fulfilment = fulfilment;
  }

  /**
   * Records what the telling's promises wait for, and which it may keep.
   *
   * @param keys the telling's blocking keys
   */
  public void add(Told told, Collection<String> keys) {
    String telling = told.telling().id();
    Set<String> awaited = new TreeSet<>();
    for (Commitment promise : told.commitments()) {
      awaited.addAll(fulfilment.awaited(told.account(), promise));
    }
    if (!awaited.isEmpty()) {
      PreparedBatch batch =
          handle.prepareBatch("insert into awaited (name, telling) values (?, ?)");
      awaited.forEach(key -> batch.add(key, telling));
      batch.execute();
    }
    Set<String> met = fulfilment.met(told.account(), keys);
    if (!met.isEmpty()) {
      PreparedBatch batch =
          handle.prepareBatch("insert into met (name, level, telling) values (?, ?, ?)");
      met.forEach(key -> batch.add(key, Level.of(told.mark()), telling));
      batch.execute();
    }
  }

  /** Cores of the tellings seen at the level that meet enough of the keys. */
  public Set<String> keepers(Set<String> awaited, int level) {
    Map<String, Set<String>> common = new HashMap<>();
    In.batches(
            handle,
            "select telling, name from met where name in (<values>) and level <= " + level,
            awaited,
            (row, context) -> Map.entry("e|" + row.getString(1), row.getString(2)))
        .forEach(
            found ->
                common
                    .computeIfAbsent(found.getKey(), core -> new TreeSet<>())
                    .add(found.getValue()));
    common.values().removeIf(keys -> !Fulfilment.suffice(keys));
    return common.keySet();
  }

  /** Ids of the engagements with promises that one of the tellings may keep. */
  public Set<String> waitingFor(Collection<String> tellings) {
    record Meeting(String telling, String promising) {}
    Map<Meeting, Set<String>> common = new HashMap<>();
    In.batches(
            handle,
            "select m.telling, a.telling, m.name from met m join awaited a on a.name = m.name"
                + " where m.telling in (<values>)",
            tellings,
            (row, context) ->
                Map.entry(new Meeting(row.getString(1), row.getString(2)), row.getString(3)))
        .forEach(
            found ->
                common
                    .computeIfAbsent(found.getKey(), both -> new TreeSet<>())
                    .add(found.getValue()));
    Set<String> promising = new TreeSet<>();
    common.forEach(
        (both, keys) -> {
          if (Fulfilment.suffice(keys)) {
            promising.add("e|" + both.promising());
          }
        });
    return new TreeSet<>(
        In.batches(handle, "select id from shown where core in (<values>)", promising));
  }
}
