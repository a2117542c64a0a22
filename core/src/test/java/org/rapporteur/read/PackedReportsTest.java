package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.model.Report;

class PackedReportsTest {
  private static final String WORDS =
      "The foreign ministers of Ruritania and Grand Fenwick met in Strelsau on Friday and agreed to"
          + " hold the next round of their consultations in the coming spring in the old capital.";
  private static final String PAGE = "<html><body><p>" + WORDS + "</p></body></html>";

  private final Reader reader = new Reader(Lexicon::of);

  private List<ReadResult> read(String name, byte[] bytes) {
    try (var results = reader.read(Document.of(name, bytes))) {
      return results.toList();
    }
  }

  private static List<String> sources(List<ReadResult> results) {
    return results.stream().map(r -> report(r).source()).toList();
  }

  private static Report report(ReadResult result) {
    return assertInstanceOf(ReadResult.Read.class, result).report();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String warcRecord(String url, String type, String status) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + PAGE;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + url
        + "\r\n"
        + "WARC-Date: 2026-01-02T03:04:05Z\r\n"
        + "WARC-Record-ID: <urn:uuid:7d1b31e6-3ff3-4c2a-9b8f-2a70d9a2b1c0>\r\n"
        + "Content-Type: application/http; msgtype=response\r\n"
        + "Content-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  @Test
  void readsFoldersLinesAndArchivesInAZip() throws IOException {
    Map<String, byte[]> members = new TreeMap<>();
    members.put("a/page.html", bytes(PAGE));
    members.put("b.jsonl", bytes("{\"id\":\"r1\",\"text\":\"" + WORDS + "\"}\n"));
    members.put("c.zip", zip(Map.of("inner.txt", bytes(WORDS))));
    members.put("__MACOSX/page.html", bytes("x"));
    members.put("style.css", bytes("p {}"));
    List<ReadResult> results = read("all.zip", zip(members));
    assertEquals(
        List.of("all.zip!/a/page.html", "all.zip!/b.jsonl:1", "all.zip!/c.zip!/inner.txt"),
        sources(results));
    assertEquals("r1", report(results.get(1)).id());
  }

  @Test
  void readsAZipThatIsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("all.zip"), zip(Map.of("a.txt", bytes(WORDS))));
    try (var results = reader.read(Source.of(file.toString(), Failures.nothing()))) {
      assertEquals(List.of(file + "!/a.txt"), sources(results.toList()));
    }
  }

  @Test
  void readsACompressedTar() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (String name : List.of("one.txt", "folder/two.txt")) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes(WORDS).length);
        tar.putArchiveEntry(entry);
        tar.write(bytes(WORDS));
        tar.closeArchiveEntry();
      }
    }
    assertEquals(
        List.of("all.tgz!/one.txt", "all.tgz!/folder/two.txt"),
        sources(read("all.tgz", gzip(out.toByteArray()))));
  }

  @Test
  void readsACompressedPageUnderItsOwnName() throws IOException {
    ReadResult result = read("page.html.gz", gzip(bytes(PAGE))).get(0);
    assertEquals("page.html.gz", report(result).source());
    assertEquals(WORDS, report(result).text());
  }

  @Test
  void readsThePagesOfAWebArchiveWithTheirAddresses() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(gzip(bytes(warcRecord("https://mfa.example/2016/10/14/x", "text/html", "200 OK"))));
    out.write(gzip(bytes(warcRecord("https://mfa.example/y", "text/html", "404 Not Found"))));
    out.write(gzip(bytes(warcRecord("https://mfa.example/z.css", "text/css", "200 OK"))));
    List<ReadResult> results = read("crawl.warc.gz", out.toByteArray());
    assertEquals(1, results.size());
    Report report = report(results.get(0));
    assertEquals("crawl.warc.gz!/https://mfa.example/2016/10/14/x", report.source());
    assertEquals("https://mfa.example/2016/10/14/x", report.publication().url());
    assertEquals("url", report.publication().dateBasis());
    assertEquals(WORDS, report.text());
  }

  @Test
  void passesOverWhatIsKnown() throws IOException {
    byte[] archive = zip(Map.of("a.txt", bytes(WORDS)));
    Document document = Document.of("all.zip", archive);
    try (var results = reader.read(document, (sha256, url) -> true)) {
      assertInstanceOf(ReadResult.Known.class, results.toList().get(0));
    }
  }

  @Test
  void knowsCopiesAcrossFormats() throws IOException {
    String other = "Something else entirely was said in the town of Zenda about fish and nets.";
    String partial = WORDS + "\n\n" + other;
    List<Fingerprint> prints =
        List.of(
                read("a.txt", bytes(WORDS)),
                read("a.html", bytes(PAGE)),
                read(
                    "a.eml",
                    bytes("From: a@b.example\nSubject: x\n\n" + WORDS.replace("Friday", "Monday"))),
                read(
                    "a.rtf",
                    bytes("{\\rtf1\\ansi " + partial.replace("\n\n", "\\par ") + "\\par}")))
            .stream()
            .map(results -> Fingerprint.of(report(results.get(0))))
            .toList();
    for (int i = 1; i < prints.size(); i++) {
      double similarity = prints.get(0).similarity(prints.get(i));
      assertTrue(similarity >= 0.75, i + ": " + similarity);
    }
    Fingerprint none = Fingerprint.of(report(read("b.txt", bytes(other)).get(0)));
    assertTrue(prints.get(0).similarity(none) < 0.2);
  }

  @Test
  void saysWhatASpreadsheetIs() throws IOException {
    ReadResult result = read("a.xlsx", zip(Map.of("xl/workbook.xml", bytes("<w/>")))).get(0);
    assertTrue(
        assertInstanceOf(ReadResult.Failed.class, result)
            .failure()
            .reason()
            .contains("spreadsheet"));
  }

  /** A run may have been broken off between a mail and what is attached to it. */
  @Test
  void looksForWhatIsAttachedToAMailThatIsKnown() {
    byte[] mail =
        bytes(
            "From: a@example.org\r\nSubject: Two\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + ("--b\r\nContent-Type: text/plain\r\n\r\n" + WORDS + "\r\n")
                + "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment;"
                + (" filename=more.txt\r\n\r\nAgain: " + WORDS + "\r\n--b--\r\n"));
    String known = ((ReadResult.Read) read("two.eml", mail).get(0)).original().sha256();

    try (var results =
        reader.read(Document.of("two.eml", mail), (sha256, url) -> sha256.equals(known))) {
      List<ReadResult> again = results.toList();
      assertInstanceOf(ReadResult.Known.class, again.get(0));
      assertEquals(List.of("two.eml!/more.txt"), sources(again.subList(1, again.size())));
    }
  }
}
