package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.lexicon.Lexicon;

class HostileArchiveTest {
  private static final Duration BOUND = Duration.ofSeconds(30);
  private static final String TEXT =
      "The foreign ministers of Ruritania and Grand Fenwick met in Strelsau on Friday and agreed to"
          + " hold the next round of their consultations in the coming spring.\n";

  private final Reader reader = new Reader(Lexicon::of);

  private List<ReadResult> read(String name, byte[] content) {
    try (var results = reader.read(Document.of(name, content))) {
      return results.toList();
    }
  }

  private static String reason(ReadResult result) {
    return assertInstanceOf(ReadResult.Failed.class, result).failure().reason();
  }

  private static String source(ReadResult result) {
    return result instanceof ReadResult.Read read
        ? read.report().source()
        : ((ReadResult.Failed) result).failure().source();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.putNextEntry(new ZipEntry("after.txt"));
      zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static void zeros(OutputStream out, int megabytes) throws IOException {
    byte[] zeros = new byte[1 << 20];
    for (int i = 0; i < megabytes; i++) {
      out.write(zeros);
    }
  }

  @Test
  void stopsAtAZipBomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (int i = 0; i < 20; i++) {
        zip.putNextEntry(new ZipEntry("bomb" + i + ".txt"));
        zeros(zip, 100);
      }
    }
    assertTimeout(
        BOUND,
        () -> {
          List<ReadResult> results = read("a.zip", out.toByteArray());
          assertEquals("larger than 64 MB", reason(results.get(0)));
          assertTrue(reason(results.get(results.size() - 1)).contains("100 times its size"));
          assertTrue(results.size() < 10, "it ends before all of it is unpacked");
        });
  }

  @Test
  void stopsAtAGzipBombInATarInAZip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      zeros(gzip, 600);
    }
    byte[] archive = zip("inner/bomb.txt.gz", out.toByteArray());
    assertTimeout(
        BOUND,
        () -> {
          List<ReadResult> results = read("a.zip", archive);
          assertEquals("a.zip!/inner/bomb.txt.gz", source(results.get(0)));
          assertEquals("larger than 64 MB", reason(results.get(0)));
          assertInstanceOf(ReadResult.Read.class, results.get(1));
        });
  }

  @Test
  void refusesArchivesTooDeepInEachOtherAndGoesOn() throws IOException {
    byte[] archive = TEXT.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20; i++) {
      archive = zip("inner.zip", archive);
    }
    List<ReadResult> results = read("a.zip", archive);
    assertTrue(
        results.stream()
            .anyMatch(
                r -> r instanceof ReadResult.Failed && reason(r).contains("archives in each")));
    assertEquals("a.zip!/after.txt", source(results.get(results.size() - 1)));
    assertInstanceOf(ReadResult.Read.class, results.get(results.size() - 1));
  }

  @Test
  void refusesNamesThatLeadOutOfTheArchive() throws IOException {
    for (String name : List.of("../../etc/passwd", "/etc/passwd", "C:\\x.txt", "a\\..\\..\\b")) {
      List<ReadResult> results = read("a.zip", zip(name, TEXT.getBytes(StandardCharsets.UTF_8)));
      assertEquals("its name leads out of the archive", reason(results.get(0)), name);
      assertInstanceOf(ReadResult.Read.class, results.get(1));
    }
  }

  @Test
  void refusesLinksInArchives() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(zipped)) {
      ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
      link.setUnixMode(0120777);
      zip.putArchiveEntry(link);
      zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    assertEquals("a link, not a file", reason(read("a.zip", zipped.toByteArray()).get(0)));

    ByteArrayOutputStream tarred = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(tarred)) {
      TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      TarArchiveEntry device = new TarArchiveEntry("device", TarConstants.LF_CHR);
      tar.putArchiveEntry(device);
      tar.closeArchiveEntry();
      byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
      TarArchiveEntry file = new TarArchiveEntry("folder/a.txt");
      file.setSize(text.length);
      tar.putArchiveEntry(file);
      tar.write(text);
      tar.closeArchiveEntry();
    }
    List<ReadResult> results = read("a.tar", tarred.toByteArray());
    assertEquals("a link, not a file", reason(results.get(0)));
    assertEquals("not a plain file", reason(results.get(1)));
    assertEquals("a.tar!/folder/a.txt", source(results.get(2)));
  }

  @Test
  void refusesEntitiesInDocuments() throws IOException {
    StringBuilder laughs = new StringBuilder("<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      String before = "&a" + (i - 1) + ";";
      laughs.append("<!ENTITY a").append(i).append(" '").append(before.repeat(10)).append("'>");
    }
    String outside = "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a29 SYSTEM 'file:///etc/passwd'>";
    for (String start : List.of(laughs.toString(), outside)) {
      byte[] xml = (start + "]><d>&a29;</d>").getBytes(StandardCharsets.UTF_8);
      assertTimeout(
          BOUND,
          () -> {
            assertTrue(reason(read("a.docx", zip("word/document.xml", xml)).get(0)).length() > 10);
            assertTrue(reason(read("a.odt", zip("content.xml", xml)).get(0)).length() > 10);
          });
    }
  }

  @Test
  void refusesADocumentThatUnpacksBeyondMeasureOrNestsTooDeep() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zeros(zip, 300);
    }
    assertTimeout(
        BOUND,
        () -> assertTrue(reason(read("a.docx", out.toByteArray()).get(0)).contains("128 MB")));
    String deep = "<w:p xmlns:w='w'>" + "<w:a>".repeat(10_000);
    byte[] nested = zip("word/document.xml", deep.getBytes(StandardCharsets.UTF_8));
    assertTrue(reason(read("a.docx", nested).get(0)).contains("1000 elements in each other"));
  }

  @Test
  void refusesAPdfOfAMillionObjects() {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    for (int i = 1; i <= 1_000_000; i++) {
      pdf.append(i).append(" 0 obj null endobj\n");
    }
    byte[] bytes = pdf.toString().getBytes(StandardCharsets.US_ASCII);
    assertTimeout(BOUND, () -> assertTrue(reason(read("a.pdf", bytes).get(0)).contains("objects")));
  }

  @Test
  void refusesAPdfWhoseStreamsUnpackBeyondMeasure() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        "%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
      zeros(deflated, 400);
    }
    assertTimeout(
        BOUND,
        () -> assertTrue(reason(read("a.pdf", out.toByteArray()).get(0)).contains("256 MB")));
  }

  @Test
  void refusesAMailOfPartsInPartsWithoutEnd() {
    StringBuilder mail = new StringBuilder("From: a@example.org\nSubject: x\nMIME-Version: 1.0\n");
    for (int i = 0; i < 2_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i);
      mail.append("\n\n--b").append(i).append('\n');
    }
    byte[] bytes = mail.toString().getBytes(StandardCharsets.US_ASCII);
    assertTimeout(BOUND, () -> assertFalse(reason(read("a.eml", bytes).get(0)).isEmpty()));
  }

  @Test
  void refusesRichTextOfGroupsInGroupsWithoutEnd() {
    byte[] deep = ("{\\rtf1 " + "{".repeat(200_000)).getBytes(StandardCharsets.US_ASCII);
    assertTimeout(
        BOUND, () -> assertTrue(reason(read("a.rtf", deep).get(0)).contains("in each other")));
  }

  @Test
  void refusesAnImageNamedAsAPage() {
    byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
    assertTrue(reason(read("a.html", image).get(0)).contains("image"));
    assertTrue(reason(read("a.docx", image).get(0)).contains("image"));
  }

  @Test
  void readsArchivesClippedAtAnyByteOrSaysWhyNot() throws IOException {
    byte[] whole = zip("a.html", ("<p>" + TEXT + "</p>").getBytes(StandardCharsets.UTF_8));
    for (int length = 0; length < whole.length; length++) {
      assertFalse(read("a.zip", Arrays.copyOf(whole, length)).isEmpty(), "at " + length);
    }
  }
}
