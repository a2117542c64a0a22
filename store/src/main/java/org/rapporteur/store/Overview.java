package org.rapporteur.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.view.Facets;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Standing;
import org.rapporteur.store.projection.FacetCounts;
import org.rapporteur.store.projection.Lists;
import org.rapporteur.store.sql.ActLog;
import org.rapporteur.store.sql.Database;

/**
 * How much there is on record and where it stands, without looking at each entry. Safe for many
 * threads.
 */
public final class Overview {
  private static final int HASH_START = 12;

  /** Most counts remembered. */
  private static final int MOST = 1_000;

  private final Database database;

  /** Counts since the record stands where it stands. */
  private final Map<Object, Integer> counts = new HashMap<>();

  private String counted = "";

  Overview(Database database) {
    this.database = database;
  }

  /** How many match in all, whatever the query's limit; counted once while the record stands. */
  public int count(Lists.Of what, Query query) {
    return count(what, query, null);
  }

  /** The same of commitments that stand so; of all where that is null. */
  int count(Lists.Of what, Query query, @Nullable Standing standing) {
    return database.read(
        handle -> {
          Object asked = List.of(what, query.upTo(1).skipping(0), Optional.ofNullable(standing));
          String stamp = stamp(handle);
          Integer known = known(stamp, asked);
          if (known != null) {
            return known;
          }
          int count = new Lists(handle, query, standing).count(what);
          remember(stamp, asked, count);
          return count;
        });
  }

  private synchronized @Nullable Integer known(String stamp, Object asked) {
    return stamp.equals(counted) ? counts.get(asked) : null;
  }

  private synchronized void remember(String stamp, Object asked, int count) {
    if (!stamp.equals(counted) || counts.size() >= MOST) {
      counts.clear();
      counted = stamp;
    }
    counts.put(asked, count);
  }

  /** By what the engagements that match can be told apart, and how many are of each sort. */
  public Facets facets(Query query) {
    return database.read(handle -> FacetCounts.of(handle, query));
  }

  /**
   * Where the record stands: the ledger's position and the beginning of the log's hash there. While
   * it is the same, every answer is.
   */
  public String stamp() {
    return database.read(Overview::stamp);
  }

  private static String stamp(Handle handle) {
    long position = ActLog.lastPosition(handle);
    String hash = ActLog.hashAt(handle, position);
    return position + "-" + hash.substring(0, Math.min(HASH_START, hash.length()));
  }
}
