package org.rapporteur.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.*;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Words;
import org.rapporteur.store.projection.Changes;
import org.rapporteur.store.projection.Lists;
import org.rapporteur.store.projection.Range;
import org.rapporteur.store.projection.Viewer;
import org.rapporteur.store.search.SearchIndex.Find;
import org.rapporteur.store.search.SearchIndex.Reach;
import org.rapporteur.store.sql.ActLog;
import org.rapporteur.store.sql.Database;
import org.rapporteur.store.sql.Level;
import org.rapporteur.store.sql.ReportTable;

/**
 * Full-text search over the reports and engagements of a record. An engagement is found by every
 * name of its parties in the reports the caller may see, in any language.
 */
public final class Search {
  private final Database database;
  private final Fields fields = new Fields();
  private final Documents documents = new Documents(fields);
  private final SearchIndex index;

  /** Search over the record in the database, with its index in the folder. */
  public Search(Database database, Path folder) {
    this.database = database;
    index = new SearchIndex(folder, fields);
  }

  /** Brings the index to where the ledger stands; made anew when it is not this record's. */
  public void catchUp() {
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
  public void rebuild() {
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
    index.write(
        anew,
        now,
        writer -> {
          for (String id : new Changes(handle).since(since)) {
            SearchIndex.replace(writer, id, documents(handle, id));
          }
        });
  }

  private List<Document> documents(Handle handle, String id) {
    Optional<Report> report = new ReportTable(handle).find(id, Level.mark(Level.HIGHEST));
    if (report.isPresent() && report.get().id().equals(id)) {
      int lowest = Level.of(report.get().mark());
      return List.of(documents.report(report.get(), lowest, Level.HIGHEST));
    }
    record Named(EngagementView view, Set<String> names) {}
    List<@Nullable Named> byLevel = new ArrayList<>();
    for (int level = Level.LOWEST; level <= Level.HIGHEST; level++) {
      Viewer viewer = new Viewer(handle, level);
      byLevel.add(viewer.findEngagement(id).map(v -> new Named(v, viewer.names(v))).orElse(null));
    }
    return Range.join(byLevel).stream()
        .map(
            range ->
                documents.engagement(
                    range.value().view, range.value().names, range.lowest(), range.highest()))
        .toList();
  }

  /**
   * What fits the words best, best first.
   *
   * @param words words, all of which are looked for; {@code "…"} for a phrase, {@code |} for or,
   *     {@code -} for not, {@code *} after the beginning of a word
   * @param query who asks and what to narrow the finds to
   */
  public List<Hit> find(String words, Query query) {
    if (words.isBlank()) {
      return List.of();
    }
    catchUp();
    int level = Level.of(query.clearance());
    Set<String> terms = index.terms(words);
    return database.read(
        handle -> {
          boolean narrowed =
              !query.filters().isEmpty() || query.from() != null || query.to() != null;
          int most = narrowed ? Integer.MAX_VALUE : query.limit();
          List<Find> finds = index.find(words, level, most);
          Set<String> within = narrowed ? within(handle, query) : Set.of();
          Viewer viewer = new Viewer(handle, level);
          return finds.stream()
              .filter(find -> !narrowed || within.contains(find.id()))
              .limit(query.limit())
              .flatMap(find -> hit(handle, viewer, find, terms).stream())
              .toList();
        });
  }

  private static Set<String> within(Handle handle, Query query) {
    Lists lists = new Lists(handle, query.upTo(Integer.MAX_VALUE));
    Set<String> within = new HashSet<>(lists.engagements());
    within.addAll(lists.reports());
    return within;
  }

  private Optional<Hit> hit(Handle handle, Viewer viewer, Find find, Set<String> terms) {
    if (find.type().equals("report")) {
      return new ReportTable(handle)
          .find(find.id(), viewer.clearance())
          .map(report -> hit(find, report.text(), terms));
    }
    return viewer.findEngagement(find.id()).map(view -> hit(find, quotes(view), terms));
  }

  private Hit hit(Find find, String text, Set<String> terms) {
    try (Analyzer analyser = fields.analyser()) {
      String words = Snippet.of(text, Fields.PLAIN, terms, analyser);
      String title = find.title().isEmpty() ? find.id() : find.title();
      return new Hit(find.type(), find.id(), title, words, find.score());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quotes(EngagementView view) {
    Set<String> quotes = new TreeSet<>();
    for (Words words : view.evidence()) {
      quotes.add(words.evidence().quote());
    }
    return String.join(" … ", quotes);
  }
}
