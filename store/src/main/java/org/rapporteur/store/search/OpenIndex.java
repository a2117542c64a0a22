package org.rapporteur.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** An index kept open for questions, each of which sees its newest state. Safe for many threads. */
final class OpenIndex {
  private final Path folder;
  private @Nullable SearcherManager manager;

  OpenIndex(Path folder) {
    this.folder = folder;
  }

  /** What is asked of the index as it stands now. */
  @FunctionalInterface
  interface Question<T> {
    /** Answers from this state. */
    T answer(IndexSearcher searcher) throws IOException;
  }

  /** The answer; {@code nothing} while there is no index. */
  <T> T asked(Question<T> question, T nothing) throws IOException {
    SearcherManager current = current();
    if (current == null) {
      return nothing;
    }
    IndexSearcher searcher = current.acquire();
    try {
      return question.answer(searcher);
    } finally {
      current.release(searcher);
    }
  }

  private synchronized @Nullable SearcherManager current() throws IOException {
    if (manager == null) {
      Directory directory = directory();
      if (!DirectoryReader.indexExists(directory)) {
        directory.close();
        return null;
      }
      manager = new SearcherManager(directory, null);
    } else {
      manager.maybeRefreshBlocking();
    }
    return manager;
  }

  /** Closes it until it is asked again. */
  synchronized void close() {
    try {
      if (manager != null) {
        manager.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the search index " + folder + " cannot be closed", e);
    } finally {
      manager = null;
    }
  }

  /** The folder it lies in, made when missing. */
  Directory directory() throws IOException {
    Files.createDirectories(folder);
    return FSDirectory.open(folder);
  }
}
