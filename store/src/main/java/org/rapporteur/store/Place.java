package org.rapporteur.store;

import java.nio.file.Path;
import java.util.Objects;
import org.rapporteur.record.Ids;

/**
 * Where a record is.
 *
 * @param name a file, or the address of a PostgreSQL server such as {@code
 *     jdbc:postgresql://host/database}
 * @param here the folder for what a record on a server keeps beside it on this machine
 */
public record Place(String name, Path here) {
  private static final int LETTERS = 12;

  /** A place with the working folder for what is kept on this machine. */
  public static Place of(String name) {
    return new Place(name, Path.of(""));
  }

  /** True for the address of a server, false for a file. */
  public boolean isOnServer() {
    return name.startsWith("jdbc:");
  }

  /** The file of the record; of one on a server, the name that its files here begin with. */
  public Path file() {
    return isOnServer()
        ? here.resolve("rapporteur-" + Ids.sha256(name).substring(0, LETTERS))
        : Path.of(name);
  }

  /** The folder of its search index. */
  Path index() {
    return file().resolveSibling(file().getFileName() + ".index");
  }

  /** The folder in which its files here are. */
  Path folder() {
    return Objects.requireNonNull(file().toAbsolutePath().getParent());
  }
}
