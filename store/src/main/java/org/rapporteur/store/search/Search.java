package org.rapporteur.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.Report;
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
public final class Search implements AutoCloseable {
  /** Of no more matching entries the ids are told to the index; of more the finds are looked up. */
  private static final int FEW = 2_000;

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
    return database.read(
        handle -> hits(new Viewer(handle, level), handle, finds(handle, words, query), words));
  }

  private List<Find> finds(Handle handle, String words, Query query) {
    int level = Level.of(query.clearance());
    int reach = (int) Math.min(Integer.MAX_VALUE, (long) query.skip() + query.limit());
    boolean narrowed = !query.filters().isEmpty() || query.from() != null || query.to() != null;
    if (!narrowed) {
      return stretch(index.find(words, level, reach, null), query);
    }
    Lists lists = new Lists(handle, query.upTo(FEW).skipping(0));
    List<String> within = new ArrayList<>(lists.engagements());
    within.addAll(lists.ids(Lists.Of.REPORTS));
    if (within.size() < FEW) {
      return stretch(index.find(words, level, reach, within), query);
    }
    for (long most = Math.max(FEW, 4L * reach); ; most *= 8) {
      int asked = (int) Math.min(Integer.MAX_VALUE, most);
      List<Find> all = index.find(words, level, asked, null);
      Set<String> matching = lists.among(all.stream().map(Find::id).toList());
      List<Find> finds = all.stream().filter(find -> matching.contains(find.id())).toList();
      if (finds.size() >= reach || all.size() < asked || asked == Integer.MAX_VALUE) {
        return stretch(finds, query);
      }
    }
  }

  private static List<Find> stretch(List<Find> finds, Query query) {
    return finds.stream().skip(query.skip()).limit(query.limit()).toList();
  }

  private List<Hit> hits(Viewer viewer, Handle handle, List<Find> finds, String words) {
    Set<String> terms = index.terms(words);
    Map<String, EngagementView> views = new HashMap<>();
    viewer
        .engagements(finds.stream().map(Find::id).toList())
        .forEach(view -> views.put(view.id(), view));
    ReportTable reports = new ReportTable(handle);
    List<Hit> hits = new ArrayList<>();
    try (Analyzer analyser = fields.analyser()) {
      for (Find find : finds) {
        EngagementView view = views.get(find.id());
        Optional<String> text =
            find.type().equals("report")
                ? reports.find(find.id(), viewer.clearance()).map(Report::text)
                : Optional.ofNullable(view).map(Search::quotes);
        if (text.isPresent()) {
          hits.add(hit(find, Snippet.of(text.get(), Fields.PLAIN, terms, analyser)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hits;
  }

  private static Hit hit(Find find, String words) {
    String title = find.title().isEmpty() ? find.id() : find.title();
    return new Hit(find.type(), find.id(), title, words, find.score());
  }

  private static String quotes(EngagementView view) {
    Set<String> quotes = new TreeSet<>();
    for (Words words : view.evidence()) {
      quotes.add(words.evidence().quote());
    }
    return String.join(" … ", quotes);
  }

  /** Closes the index. */
  @Override
  public void close() {
    index.close();
  }
}
