package org.rapporteur.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

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

  SearchIndex(Path folder, Fields fields) {
    this.folder = folder;
    this.fields = fields;
    asked = new Asked(fields);
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

  /** How far the index reaches; nothing when it is missing, of another version or damaged. */
  Reach reach() {
    try (Directory directory = directory()) {
      if (!DirectoryReader.indexExists(directory)) {
        return Reach.NOTHING;
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        Map<String, String> data = reader.getIndexCommit().getUserData();
        return VERSION.equals(data.get("version"))
            ? new Reach(
                Long.parseLong(data.getOrDefault("position", "0")), data.getOrDefault("hash", ""))
            : Reach.NOTHING;
      }
    } catch (IOException | IllegalArgumentException e) {
      return Reach.NOTHING;
    }
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
    try (Directory directory = directory();
        IndexWriter writer = new IndexWriter(directory, config)) {
      filling.fill(writer);
      Map<String, String> data =
          Map.of("version", VERSION, "position", "" + reach.position, "hash", reach.hash);
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    } catch (LockObtainFailedException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("the search index " + folder + " cannot be written", e);
    }
  }

  /** Deletes its files. */
  void erase() {
    try (Directory directory = directory()) {
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

  /** The best finds for callers of the level, best first; equal ones by id. */
  List<Find> find(String words, int level, int most) {
    try (Directory directory = directory()) {
      if (!DirectoryReader.indexExists(directory)) {
        return List.of();
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        int limit = Math.max(1, Math.min(most, reader.maxDoc()));
        List<Find> finds = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : searcher.search(asked.atLevel(words, level), limit).scoreDocs) {
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
    } catch (IOException e) {
      throw new UncheckedIOException("the search index " + folder + " cannot be read", e);
    }
  }

  /** The folded words that a query looks for. */
  Set<String> terms(String words) {
    return asked.terms(words);
  }

  private Directory directory() throws IOException {
    Files.createDirectories(folder);
    return FSDirectory.open(folder);
  }
}
