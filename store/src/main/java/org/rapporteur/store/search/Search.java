package org.rapporteur.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.jdbi.v3.core.Handle;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Words;
import org.rapporteur.store.projection.Lists;
import org.rapporteur.store.projection.Viewer;
import org.rapporteur.store.search.SearchIndex.Find;
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
  private final SearchIndex index;
  private final Indexer indexer;

  /** Search over the record in the database, with its index in the folder. */
  public Search(Database database, Path folder) {
    this.database = database;
    index = new SearchIndex(folder, fields);
    indexer = new Indexer(database, index, new Documents(fields));
  }

  /** Brings the index to where the ledger stands; made anew when it is not this record's. */
  public void catchUp() {
    indexer.catchUp();
  }

  /** Makes the index anew from nothing: no byte of the old one stays. */
  public void renew() {
    index.erase();
    indexer.rebuild();
  }

  /** Makes the index anew. */
  public void rebuild() {
    indexer.rebuild();
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
          int most = narrowed ? Integer.MAX_VALUE : reach(query);
          List<Find> finds = index.find(words, level, most);
          Set<String> within = narrowed ? within(handle, query) : Set.of();
          Viewer viewer = new Viewer(handle, level);
          return finds.stream()
              .filter(find -> !narrowed || within.contains(find.id()))
              .skip(query.skip())
              .limit(query.limit())
              .flatMap(find -> hit(handle, viewer, find, terms).stream())
              .toList();
        });
  }

  private static int reach(Query query) {
    return (int) Math.min(Integer.MAX_VALUE, (long) query.skip() + query.limit());
  }

  private static Set<String> within(Handle handle, Query query) {
    Lists lists = new Lists(handle, query.upTo(Integer.MAX_VALUE).skipping(0));
    Set<String> within = new HashSet<>(lists.engagements());
    within.addAll(lists.ids(Lists.Of.REPORTS));
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
