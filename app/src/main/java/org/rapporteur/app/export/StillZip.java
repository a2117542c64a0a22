package org.rapporteur.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives whose bytes depend on what is in them alone: every member bears the same moment. */
public final class StillZip {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

  private StillZip() {}

  /**
   * Writes an archive anew with its members in their order; leaves {@code out} open.
   *
   * @param archive a ZIP
   * @param change what becomes of a member's bytes, by its name
   */
  static void copy(byte[] archive, BiFunction<String, byte[], byte[]> change, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile in =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive)).get()) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        add(zip, entry.getName(), change.apply(entry.getName(), bytes));
      }
    }
    zip.finish();
  }

  /** Writes members by name in their order; leaves {@code out} open. */
  public static void of(Map<String, byte[]> members, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> each : members.entrySet()) {
      add(zip, each.getKey(), each.getValue());
    }
    zip.finish();
  }

  /** Writes the files of a folder, by name; leaves {@code out} open. */
  static void ofFolder(Path folder, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      add(zip, String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }
    zip.finish();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(MOMENT);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
