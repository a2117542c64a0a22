package org.rapporteur.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the checkout that people write. */
final class SourceTree {
  private static final Set<String> NOT_WRITTEN = Set.of(".git", "target", "node_modules", ".idea");
  private static final Set<String> BINARY =
      Set.of("model", "db", "jar", "png", "pdf", "docx", "gz");

  private SourceTree() {}

  /** The folder that holds the whole checkout, found from the working folder upwards. */
  static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("mvnw"))) {
      at = at.getParent();
    }
    if (at == null) {
      throw new IllegalStateException("not inside a checkout");
    }
    return at;
  }

  static List<SourceFile> files() throws IOException {
    Path root = root();
    List<SourceFile> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_WRITTEN.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String name = file.getFileName().toString();
            if (!BINARY.contains(name.substring(name.lastIndexOf('.') + 1))) {
              String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
              files.add(new SourceFile(root.relativize(file), text));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
