package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
  private final Path folder;

  SourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void fill() throws IOException {
    for (String name :
        List.of("b.txt", "a/2.html", "a/1.txt", "a/deep/3.jsonl", ".git/x.txt", "c.png", "a.htm")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
  }

  private List<String> names(String name) {
    try (var documents = Source.of(name, InputStream.nullInputStream()).documents()) {
      return documents
          .map(d -> d.source().replace(folder.toString(), "").replace('\\', '/'))
          .toList();
    }
  }

  @Test
  void expandsAFolderInTheOrderOfNames() {
    assertEquals(
        List.of("/a/1.txt", "/a/2.html", "/a/deep/3.jsonl", "/a.htm", "/b.txt"),
        names(folder.toString()));
  }

  @Test
  void expandsAGlob() {
    assertEquals(List.of("/b.txt"), names(folder + "/*.txt"));
    assertEquals(List.of("/a/1.txt", "/b.txt"), names(folder + "/{*,a/*}.txt"));
    assertEquals(List.of("/a/deep/3.jsonl"), names(folder + "/**.jsonl"));
  }

  @Test
  void takesAFileByItsNameEvenWhenItLooksLikeAPattern() throws IOException {
    Path odd = folder.resolve("report[1].txt");
    Files.writeString(odd, "text");
    assertInstanceOf(Source.File.class, Source.of(odd.toString(), InputStream.nullInputStream()));
  }

  @Test
  void yieldsADocumentThatFailsForANameThatIsNothing() {
    for (String name : List.of(folder + "/none.txt", folder + "/*.none", folder + "/no/*.txt")) {
      try (var documents = Source.of(name, InputStream.nullInputStream()).documents()) {
        Document document = documents.findFirst().orElseThrow();
        assertThrows(NoSuchFileException.class, () -> document.opening().open());
      }
    }
  }

  @Test
  void doesNotFollowLinksToFolders() throws IOException {
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    assertEquals(5, names(folder.toString()).size());
  }
}
