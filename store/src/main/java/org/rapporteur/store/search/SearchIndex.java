package org.rapporteur.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The search index beside a record. It holds nothing that cannot be made anew. Safe for use by many
 * threads; of several processes one writes at a time, and the others search what is there.
 */
final class SearchIndex {
  /** Changes with the fields; an index of another version is made anew. */
  private static final String VERSION = "1";

  private final Path folder;
  private final Fields fields;
  private final Asked asked;
  private final OpenIndex open;

  SearchIndex(Path folder, Fields fields) {
    this.folder = folder;
    this.fields = fields;
    asked = new Asked(fields);
    open = new OpenIndex(folder);
  }

  /**
   * How far the index reaches.
   *
   * @param position ledger position; 0 for an empty index
   * @param hash hash of the log's entry at that position, by which the record is known
   */
  record Reach(long position, String hash) {
    /** Of an index that holds nothing. */
    static final Reach NOTHING = new Reach(0, "");
  }

  /**
   * A find.
   *
   * @param type {@code report} or {@code engagement}
   * @param id its id
   * @param title as shown
   * @param score how well it fits
   */
  record Find(String type, String id, String title, double score) {}

  /** What puts documents in. */
  @FunctionalInterface
  interface Filling {
    /** Writes, by {@link IndexWriter} calls. */
    void fill(IndexWriter writer) throws IOException;
  }

  /**
   * How far the index reached when it was last looked at; nothing when it is missing, of another
   * version or damaged.
   */
  Reach reach() {
    try {
      return open.asked(SearchIndex::reach, Reach.NOTHING);
    } catch (IOException | IllegalArgumentException e) {
      open.close();
      return Reach.NOTHING;
    }
  }

  /** Looks at the index again, which another process may have written. */
  void refresh() {
    try {
      open.refresh();
    } catch (IOException | IllegalArgumentException e) {
      open.close();
    }
  }

  private static Reach reach(IndexSearcher searcher) throws IOException {
    DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
    Map<String, String> data = reader.getIndexCommit().getUserData();
    return VERSION.equals(data.get("version"))
        ? new Reach(
            Long.parseLong(data.getOrDefault("position", "0")), data.getOrDefault("hash", ""))
        : Reach.NOTHING;
  }

  /**
   * Writes to the index and stamps it; does nothing while another process writes.
   *
   * @param anew whether to forget first all that it holds
   * @param reach how far it reaches then
   */
  void write(boolean anew, Reach reach, Filling filling) {
    IndexWriterConfig config = new IndexWriterConfig(fields.analyser());
    config.setOpenMode(
        anew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    config.setRAMBufferSizeMB(64);
    try (Directory directory = open.directory();
        IndexWriter writer = new IndexWriter(directory, config)) {
      filling.fill(writer);
      Map<String, String> data =
          Map.of("version", VERSION, "position", "" + reach.position, "hash", reach.hash);
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
      open.refresh();
    } catch (LockObtainFailedException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("the search index " + folder + " cannot be written", e);
    }
  }

  /** Deletes its files. */
  void erase() {
    open.close();
    try (Directory directory = open.directory()) {
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the search index " + folder + " cannot be erased", e);
    }
  }

  /** Replaces the documents of an entry. */
  static void replace(IndexWriter writer, String id, List<Document> documents) throws IOException {
    writer.updateDocuments(new Term(Fields.ID, id), documents);
  }

  /**
   * The best finds for callers of the level, best first; equal ones by id.
   *
   * @param within ids of the only ones asked for; null for all
   */
  List<Find> find(String words, int level, int most, @Nullable Collection<String> within) {
    try {
      return open.asked(
          searcher -> {
            Query query = asked.atLevel(words, level);
            return find(searcher, within == null ? query : among(query, within), most);
          },
          List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("the search index " + folder + " cannot be read", e);
    }
  }

  private static Query among(Query query, Collection<String> ids) {
    List<BytesRef> within = ids.stream().map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermInSetQuery(Fields.ID, within), Occur.FILTER)
        .build();
  }

  private static List<Find> find(IndexSearcher searcher, Query query, int most) throws IOException {
    int limit = Math.max(1, Math.min(most, searcher.getIndexReader().maxDoc()));
    List<Find> finds = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
      Document document = stored.document(hit.doc);
      finds.add(
          new Find(
              document.get(Fields.TYPE),
              document.get(Fields.ID),
              document.get(Fields.TITLE),
              hit.score));
    }
    return finds;
  }

  /** The folded words that a query looks for. */
  Set<String> terms(String words) {
    return asked.terms(words);
  }

  /** Closes what is kept open. */
  void close() {
    open.close();
  }
}
