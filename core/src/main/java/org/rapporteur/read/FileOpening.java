package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens a file.
 *
 * @param path the file
 */
record FileOpening(Path path) implements Document.Opening {
  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }
}
