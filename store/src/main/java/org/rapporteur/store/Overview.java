package org.rapporteur.store;

import org.rapporteur.record.view.Facets;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.projection.FacetCounts;
import org.rapporteur.store.projection.Lists;
import org.rapporteur.store.sql.ActLog;
import org.rapporteur.store.sql.Database;

/** How much there is on record and where it stands, without looking at each entry. */
public final class Overview {
  private static final int HASH_START = 12;

  private final Database database;

  Overview(Database database) {
    this.database = database;
  }

  /** How many match in all, whatever the query's limit. */
  public int count(Lists.Of what, Query query) {
    return database.read(handle -> new Lists(handle, query).count(what));
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
    return database.read(
        handle -> {
          long position = ActLog.lastPosition(handle);
          String hash = ActLog.hashAt(handle, position);
          return position + "-" + hash.substring(0, Math.min(HASH_START, hash.length()));
        });
  }
}
