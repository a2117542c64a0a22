package org.rapporteur.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.store.projection.Changes;
import org.rapporteur.store.projection.PartyNames;
import org.rapporteur.store.projection.Viewer;
import org.rapporteur.store.search.SearchIndex.Reach;
import org.rapporteur.store.sql.ActLog;
import org.rapporteur.store.sql.Database;
import org.rapporteur.store.sql.Level;
import org.rapporteur.store.sql.Range;
import org.rapporteur.store.sql.ReportTable;

/** Keeps the search index in step with the ledger. */
final class Indexer {
  private final Database database;
  private final SearchIndex index;
  private final Documents documents;

  Indexer(Database database, SearchIndex index, Documents documents) {
    this.database = database;
    this.index = index;
    this.documents = documents;
  }

  /** Brings the index to where the ledger stands; made anew when it is not this record's. */
  void catchUp() {
    if (!index.reach().equals(database.read(Indexer::now))) {
      bringUp();
    }
  }

  /** One thread brings the index up; others that need it wait for that. */
  private synchronized void bringUp() {
    index.refresh();
    Reach reach = index.reach();
    database.read(
        handle -> {
          Reach now = now(handle);
          boolean known = reach.hash().equals(ActLog.hashAt(handle, reach.position()));
          if (!reach.equals(now) || !known) {
            write(handle, known ? reach.position() : 0, !known, now);
          }
          return handle;
        });
  }

  /** Makes the index anew. */
  synchronized void rebuild() {
    database.read(
        handle -> {
          write(handle, 0, true, now(handle));
          return handle;
        });
  }

  private static Reach now(Handle handle) {
    long position = ActLog.lastPosition(handle);
    return new Reach(position, ActLog.hashAt(handle, position));
  }

  private void write(Handle handle, long since, boolean anew, Reach now) {
    List<Vantage> vantages = new ArrayList<>();
    for (Viewer viewer : Viewer.all(handle)) {
      vantages.add(new Vantage(viewer, new PartyNames(handle, vantages.size())));
    }
    index.write(
        anew,
        now,
        writer -> {
          for (String id : new Changes(handle).since(since)) {
            SearchIndex.replace(writer, id, documents(handle, id, vantages));
          }
        });
  }

  /** What callers of one level see, and by which names they find it. */
  private record Vantage(Viewer viewer, PartyNames names) {}

  private List<Document> documents(Handle handle, String id, List<Vantage> vantages) {
    Optional<Report> report = new ReportTable(handle).find(id, Level.mark(Level.HIGHEST));
    if (report.isPresent() && report.get().id().equals(id)) {
      int lowest = Level.of(report.get().mark());
      return List.of(documents.report(report.get(), lowest, Level.HIGHEST));
    }
    record Named(EngagementView view, Set<String> names) {}
    List<@Nullable Named> byLevel = new ArrayList<>();
    for (Vantage each : vantages) {
      byLevel.add(
          each.viewer
              .findEngagement(id)
              .map(view -> new Named(view, each.names.of(view)))
              .orElse(null));
    }
    return Range.join(byLevel).stream()
        .map(
            range ->
                documents.engagement(
                    range.value().view, range.value().names, range.lowest(), range.highest()))
        .toList();
  }
}
