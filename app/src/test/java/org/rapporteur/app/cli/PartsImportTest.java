package org.rapporteur.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsImportTest {
  private static void packed(Path file, String line) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void takesInTheFolderOfLinesThatTheClusterWrote(@TempDir Path folder) throws IOException {
    List<String> read = new Shell().run("read", "--json", "--with-text", Shell.samples()).lines();
    for (int i = 0; i < read.size(); i++) {
      packed(folder.resolve("lines/batch=00000" + i % 2 + "/part-" + i + ".txt.gz"), read.get(i));
    }
    Files.writeString(folder.resolve("lines/batch=000000/_SUCCESS"), "");
    Files.writeString(folder.resolve("lines/batch=000000/.part-0.txt.gz.crc"), "crc");
    String record = folder.resolve("record.db").toString();
    Shell.Ran ran =
        new Shell()
            .run("import", folder.resolve("lines").toString(), "--reader", "9", "--record", record);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains(read.size() + " reports kept, refused 0"), ran.out());
    String added = folder.resolve("added.db").toString();
    new Shell().run("add", Shell.samples(), "--record", added);
    assertEquals(
        new Shell().run("list", "engagements", "--record", added).lines().size(),
        new Shell().run("list", "engagements", "--record", record).lines().size());
  }

  @Test
  void refusesAnEmptyFolder(@TempDir Path folder) {
    String record = folder.resolve("record.db").toString();
    Shell.Ran ran = new Shell().run("import", folder.toString(), "--record", record);
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("no file in"), ran.err());
  }
}
