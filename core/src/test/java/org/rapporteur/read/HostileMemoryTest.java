package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.lexicon.Lexicon;

/**
 * Hostile files one after another in a Java machine of {@value #MEGABYTES} MB: each ends within
 * {@value #SECONDS} seconds of a processor, and the sound file after them is read.
 */
class HostileMemoryTest {
  private static final int MEGABYTES = 320;
  private static final int SECONDS = 30;
  private static final List<String> NAMES =
      List.of(
          "bomb.zip",
          "bomb.docx",
          "nested.zip",
          "path.zip",
          "laughs.docx",
          "laughs.odt",
          "objects.pdf",
          "image.html",
          "tags.html",
          "parts.html",
          "sound.txt");
  private static final String SOUND =
      "The foreign ministers of Ruritania and Grand Fenwick met in Strelsau on Friday and agreed to"
          + " hold the next round of their consultations in the coming spring.\n";

  /**
   * Reads the files and prints a line for each: its name, the seconds of a processor it took, what
   * came of it.
   */
  public static void main(String[] files) throws IOException {
    Reader reader = new Reader(Lexicon::of);
    StringBuilder out = new StringBuilder();
    for (String file : files) {
      long start = seconds();
      String fates;
      try (var results = reader.read(Source.of(file, System.in))) {
        fates = fates(results.toList());
      }
      out.append(Path.of(file).getFileName()).append(' ').append(seconds() - start);
      out.append(' ').append(fates).append('\n');
    }
    Files.writeString(Path.of(files[0]).resolveSibling("fates"), out);
  }

  private static long seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000_000;
  }

  private static String fates(List<ReadResult> results) {
    boolean failed = results.stream().anyMatch(ReadResult.Failed.class::isInstance);
    return failed ? "failed" : "read";
  }

  private static byte[] zip(String name, byte[] content, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) {
        zip.write(content);
      }
    }
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] nested(int depth) throws IOException {
    byte[] archive = ascii(SOUND);
    for (int i = 0; i < depth; i++) {
      archive = zip("inner.zip", archive, 1);
    }
    return archive;
  }

  private static byte[] laughs() {
    StringBuilder xml = new StringBuilder("<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      String before = "&a" + (i - 1) + ";";
      xml.append("<!ENTITY a").append(i).append(" '").append(before.repeat(10)).append("'>");
    }
    return ascii(xml.append("]><d>&a29;</d>").toString());
  }

  private static byte[] objects() {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    for (int i = 1; i <= 1_000_000; i++) {
      pdf.append(i).append(" 0 obj null endobj\n");
    }
    return ascii(pdf.toString());
  }

  private static byte[] tags(int many) {
    String inside = "<p>" + SOUND + "</p>";
    return ascii("<html><body>" + "<div>".repeat(many) + inside + "</div>".repeat(many) + inside);
  }

  /** Boxes, posts and cards without end beside one report. */
  private static byte[] parts(int many) {
    StringBuilder page = new StringBuilder("<html><body><div class=a><p>" + SOUND + "</p></div>");
    for (int i = 0; i < many; i++) {
      page.append("<div class=b><div>May 5, 2021 at 8:12</div><a href=/").append(i);
      page.append(">A link to another page</a><p>Short.</p><button>Reply</button></div>");
    }
    return ascii(page.append("</body></html>").toString());
  }

  private static void write(Path folder) throws IOException {
    Files.write(folder.resolve("bomb.zip"), zip("bomb.txt", new byte[1 << 20], 150));
    Files.write(folder.resolve("bomb.docx"), zip("word/document.xml", new byte[1 << 20], 150));
    Files.write(folder.resolve("nested.zip"), nested(20));
    Files.write(folder.resolve("path.zip"), zip("../../etc/passwd", ascii(SOUND), 1));
    Files.write(folder.resolve("laughs.docx"), zip("word/document.xml", laughs(), 1));
    Files.write(folder.resolve("laughs.odt"), zip("content.xml", laughs(), 1));
    Files.write(folder.resolve("objects.pdf"), objects());
    Files.write(folder.resolve("image.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26});
    Files.write(folder.resolve("tags.html"), tags(10_000));
    Files.write(folder.resolve("parts.html"), parts(10_000));
    Files.write(folder.resolve("sound.txt"), ascii(SOUND));
  }

  @Test
  void everyHostileFileEndsWithinItsBoundsAndTheRunGoesOn(@TempDir Path folder)
      throws IOException, InterruptedException {
    write(folder);
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + MEGABYTES + "m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            HostileMemoryTest.class.getName());
    NAMES.forEach(name -> builder.command().add(folder.resolve(name).toString()));
    Process process =
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
    assertTrue(process.waitFor(10, TimeUnit.MINUTES), "it does not end");
    assertEquals(0, process.exitValue(), Files.readString(folder.resolve("log")));
    List<String> fates = Files.readAllLines(folder.resolve("fates"));
    for (int i = 0; i < NAMES.size(); i++) {
      String[] fate = fates.get(i).split(" ", -1);
      assertEquals(NAMES.get(i), fate[0]);
      assertTrue(Integer.parseInt(fate[1]) < SECONDS, fates.get(i));
      boolean sound = List.of("tags.html", "parts.html", "sound.txt").contains(fate[0]);
      assertEquals(sound ? "read" : "failed", fate[2], fates.get(i));
    }
  }
}
