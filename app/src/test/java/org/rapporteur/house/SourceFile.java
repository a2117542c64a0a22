package org.rapporteur.house;

import java.nio.file.Path;
import java.util.List;

/**
 * A file of the source tree.
 *
 * @param path from the root of the checkout
 * @param text its content
 */
record SourceFile(Path path, String text) {
  String name() {
    return path.getFileName().toString();
  }

  boolean isJava() {
    return name().endsWith(".java");
  }

  /** True for what is shipped, rather than tests. */
  boolean isMainJava() {
    return isJava() && path.toString().replace('\\', '/').contains("src/main/java/");
  }

  /** Its lines, without ends. */
  List<String> lines() {
    return text.lines().toList();
  }
}
