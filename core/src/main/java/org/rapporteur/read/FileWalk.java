package org.rapporteur.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * Walks a folder depth first, each folder's entries in the order of their names, opening a folder
 * only when it is reached. Names that begin with a dot are left out, and so are links to folders
 * and notes in Markdown. A folder that cannot be opened is walked as if it were a file, so that
 * reading it names the trouble.
 */
final class FileWalk implements Iterator<Path> {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing((Path p) -> String.valueOf(p.getFileName())).reversed();

  private final Deque<Path> ahead = new ArrayDeque<>();

  /** A walk below the folder. */
  FileWalk(Path folder) {
    ahead.push(folder);
    open();
  }

  /** Replaces folders at the front by what they hold, until a file is there. */
  private void open() {
    while (!ahead.isEmpty()
        && Files.isDirectory(ahead.element())
        && Files.isReadable(ahead.element())) {
      Path folder = ahead.pop();
      entries(folder).forEach(ahead::push);
    }
  }

  private List<Path> entries(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.filter(FileWalk::isWalked).sorted(BY_NAME).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean isWalked(Path path) {
    boolean hidden = String.valueOf(path.getFileName()).startsWith(".");
    boolean notes = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".md");
    boolean linked = Files.isDirectory(path) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    return !hidden && !linked && !notes;
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty();
  }

  @Override
  public Path next() {
    if (ahead.isEmpty()) {
      throw new NoSuchElementException();
    }
    Path file = ahead.pop();
    open();
    return file;
  }
}
