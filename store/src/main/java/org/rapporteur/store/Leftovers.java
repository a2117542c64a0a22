package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.store.sql.StoreException;

/** Looks for erased words in every byte of a record's files and of its index. */
final class Leftovers {
  private static final int CHUNK = 1 << 20;

  private final Path file;

  /** In the files that begin with the name of this one. */
  Leftovers(Path file) {
    this.file = file;
  }

  /** Throws when the words still stand in a byte of the record or its index. */
  void check(Collection<String> words) {
    for (Path each : files()) {
      for (String word : words) {
        if (holds(each, word.getBytes(StandardCharsets.UTF_8))) {
          throw new StoreException("“" + word + "” still stands in " + each, null);
        }
      }
    }
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    Path folder = file.toAbsolutePath().getParent();
    String name = String.valueOf(file.getFileName());
    try (Stream<Path> all = Files.walk(Objects.requireNonNull(folder), 2)) {
      all.filter(Files::isRegularFile)
          .filter(
              path ->
                  path.getFileName()
                          .toString()
                          .matches(Pattern.quote(name) + "(-wal|-shm|-journal)?")
                      || String.valueOf(path.getParent()).endsWith(name + ".index"))
          .forEach(files::add);
    } catch (IOException e) {
      throw new UncheckedIOException("the record " + file + " cannot be checked", e);
    }
    return files;
  }

  private static boolean holds(Path file, byte[] word) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] window = new byte[CHUNK + word.length];
      int kept = 0;
      for (int read = in.read(window, 0, CHUNK); read > 0; ) {
        int size = kept + read;
        if (indexOf(window, size, word) >= 0) {
          return true;
        }
        kept = Math.min(word.length, size);
        System.arraycopy(window, size - kept, window, 0, kept);
        read = in.read(window, kept, CHUNK);
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be checked", e);
    }
  }

  private static int indexOf(byte[] window, int size, byte[] word) {
    for (int at = 0; at + word.length <= size; at++) {
      if (window[at] == word[0]
          && Arrays.equals(window, at, at + word.length, word, 0, word.length)) {
        return at;
      }
    }
    return -1;
  }
}
