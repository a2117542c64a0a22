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

/**
 * An index kept open for questions, which see the state that was last looked at: whoever needs a
 * newer one refreshes it. Looking takes a look at the files, for which questions would wait for
 * each other. Safe for many threads.
 */
final class OpenIndex {
  private final Path folder;
  private volatile @Nullable SearcherManager manager;

  OpenIndex(Path folder) {
    this.folder = folder;
  }

  /** What is asked of the index. */
  @FunctionalInterface
  interface Question<T> {
    /** Answers from a state. */
    T answer(IndexSearcher searcher) throws IOException;
  }

  /** The answer; {@code nothing} while there is no index, or when it was deleted. */
  <T> T asked(Question<T> question, T nothing) throws IOException {
    if (manager != null && !Files.isDirectory(folder)) {
      close();
    }
    SearcherManager current = manager;
    if (current == null) {
      current = opened();
    }
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

  /** Sees to it that questions from now on see at least the state that is on the disk now. */
  void refresh() throws IOException {
    SearcherManager current = manager;
    if (current != null) {
      current.maybeRefreshBlocking();
    }
  }

  private synchronized @Nullable SearcherManager opened() throws IOException {
    if (manager == null) {
      Directory directory = directory();
      if (!DirectoryReader.indexExists(directory)) {
        directory.close();
        return null;
      }
      manager = new SearcherManager(directory, null);
    }
    return manager;
  }

  /** Closes it until it is asked again. */
  synchronized void close() {
    try {
      SearcherManager current = manager;
      if (current != null) {
        current.close();
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
