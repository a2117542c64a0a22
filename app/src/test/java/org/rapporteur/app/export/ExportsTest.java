package org.rapporteur.app.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
  @Test
  void givesEqualBytesForEqualRecordsWhateverTheZone() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    try {
      for (Format format : Format.values()) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
        byte[] there = Samples.bytes(format);
        TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
        assertArrayEquals(there, Samples.bytes(format), format.name());
        assertTrue(there.length > 0, format.name());
      }
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void givesAStreamWhatItGivesAFile(@TempDir Path folder) throws IOException {
    for (Format format : Format.values()) {
      if (!format.isFolder()) {
        Path file = folder.resolve("all." + format.extension());
        new Exports(Samples.whole(), null, false).write(format, file);
        assertArrayEquals(Files.readAllBytes(file), Samples.bytes(format), format.name());
      }
    }
  }

  @Test
  void packsAFolderForAStream() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Samples.bytes(Format.csv)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertEquals(names.stream().sorted().toList(), names);
    assertTrue(names.contains("evidence.csv") && names.contains("schema.json"), names.toString());
  }
}
