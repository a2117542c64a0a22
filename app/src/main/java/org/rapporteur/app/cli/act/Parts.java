package org.rapporteur.app.cli.act;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.rapporteur.app.cli.Refused;

/** The files of a folder, taken one after the other in the order of their names. */
final class Parts {
  private Parts() {}

  /**
   * The files below the folder, without those whose name begins with a dot or an underscore, by
   * which a cluster tells how far it is; the path itself when it is no folder.
   */
  static List<Path> of(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> found = Files.walk(path)) {
      List<Path> files = found.filter(Files::isRegularFile).filter(Parts::isPart).sorted().toList();
      if (files.isEmpty()) {
        throw new Refused("no file in " + path);
      }
      return files;
    }
  }

  /** A file as it is; one whose name ends in {@code .gz} unpacked. */
  static InputStream open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Refused("no file " + file);
    }
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static boolean isPart(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".") && !name.startsWith("_");
  }
}
