package org.rapporteur.read;

import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rapporteur.read.archive.Companions;

/** What a user names to be read; expands lazily, in a stable order, into documents. */
public sealed interface Source {
  /** Its documents, in a stable order; never empty, for trouble is a document that fails. */
  Stream<Document> documents();

  /**
   * What a name on the command line stands for: {@code -}, a file, a folder or a glob.
   *
   * @param name the name as written
   * @param standardInput what {@code -} stands for
   */
  static Source of(String name, InputStream standardInput) {
    if (name.equals("-")) {
      return new StandardInput(standardInput);
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return new Folder(path);
      }
      return !Files.exists(path) && Glob.isPattern(name) ? new Glob(name) : new File(path);
    } catch (InvalidPathException e) {
      return Glob.isPattern(name) ? new Glob(name) : new Missing(name);
    }
  }

  /**
   * One file.
   *
   * @param path the file
   */
  record File(Path path) implements Source {
    @Override
    public Stream<Document> documents() {
      return Stream.of(document(path));
    }

    static Document document(Path path) {
      return Document.of(path.toString(), new FileOpening(path));
    }
  }

  /**
   * The files below a folder, except hidden ones and what a saved page keeps beside itself
   * (pictures, styles, scripts, fonts).
   *
   * @param path the folder
   */
  record Folder(Path path) implements Source {
    @Override
    public Stream<Document> documents() {
      return stream(new FileWalk(path)).filter(p -> !isCompanion(p)).map(File::document);
    }

    static boolean isCompanion(Path path) {
      String name = path.toString().toLowerCase(Locale.ROOT);
      return Companions.ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    static <T> Stream<T> stream(Iterator<T> items) {
      return StreamSupport.stream(
          Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
    }
  }

  /**
   * The files that a pattern names: {@code *} within a name, {@code **} across folders, {@code ?},
   * {@code [a-c]}, {@code {a,b}}.
   *
   * @param pattern the pattern
   */
  record Glob(String pattern) implements Source {
    private static final String SIGNS = "*?[{";

    static boolean isPattern(String name) {
      return name.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    @Override
    public Stream<Document> documents() {
      String slashed = pattern.replace('\\', '/');
      int sign = 0;
      while (sign < slashed.length() && SIGNS.indexOf(slashed.charAt(sign)) < 0) {
        sign++;
      }
      int slash = slashed.lastIndexOf('/', sign);
      Path base = Path.of(slash < 0 ? "" : slashed.substring(0, slash + 1));
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + slashed);
      Iterator<Path> files =
          Folder.stream(Files.isDirectory(base) ? new FileWalk(base) : List.<Path>of().iterator())
              .filter(matcher::matches)
              .iterator();
      return files.hasNext()
          ? Folder.stream(files).map(File::document)
          : new Missing(pattern).documents();
    }
  }

  /**
   * Standard input: one text, or JSON Lines when it begins with an object. Can be read once.
   *
   * @param in the stream
   */
  record StandardInput(InputStream in) implements Source {
    @Override
    public Stream<Document> documents() {
      return Stream.of(Document.of("-", () -> in));
    }
  }

  /**
   * A name that stands for nothing; reading it fails and says so.
   *
   * @param name the name as written
   */
  record Missing(String name) implements Source {
    @Override
    public Stream<Document> documents() {
      return Stream.of(
          Document.of(
              name,
              () -> {
                throw new NoSuchFileException(name);
              }));
    }
  }
}
