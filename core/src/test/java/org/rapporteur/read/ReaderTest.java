package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;

class ReaderTest {
  private static final String BODY =
      "The foreign ministers of Ruritania and Grand Fenwick met in Strelsau on Monday and agreed to"
          + " hold the next round of their consultations in the spring of the coming year.";

  private final Reader reader = new Reader(Lexicon::of);

  private List<ReadResult> read(String name, byte[] content) {
    try (var results = reader.read(Document.of(name, content))) {
      return results.toList();
    }
  }

  private List<ReadResult> read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static Report report(ReadResult result) {
    return assertInstanceOf(ReadResult.Read.class, result).report();
  }

  private static Outcome.Failed failure(ReadResult result) {
    return assertInstanceOf(ReadResult.Failed.class, result).failure();
  }

  @Test
  void keepsPlainTextVerbatim() {
    String text = "A headline of four words\r\n\r\n" + BODY + "\r\n";
    Report report = report(read("a.txt", text).get(0));
    assertEquals(text, report.text());
    assertEquals("en", report.language());
    assertEquals("A headline of four words", report.publication().title());
    assertNull(report.publication().date());
  }

  @Test
  void takesTheHashOfTheBytesForAnId() {
    ReadResult.Read read = assertInstanceOf(ReadResult.Read.class, read("a.txt", BODY).get(0));
    assertEquals(read.original().sha256(), read.id());
    assertEquals(read.original().sha256(), read.report().textSha256());
  }

  @Test
  void dropsAByteOrderMarkAndReadsUtf16() {
    assertEquals(BODY, report(read("a.txt", "\uFEFF" + BODY).get(0)).text());
    byte[] wide = ("\uFEFF" + BODY).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(BODY, report(read("a.txt", wide).get(0)).text());
    assertEquals(
        BODY, report(read("a.txt", BODY.getBytes(StandardCharsets.UTF_16BE)).get(0)).text());
  }

  @Test
  void readsALineOfJsonLinesAsAReport() {
    String lines =
        "{\"id\":\"r-1\",\"url\":\"https://example.org/1\",\"published\":\"2024-05-06\",\"text\":\""
            + BODY
            + "\"}\r\n\n{\"id\":\"r-2\",\"published\":null,\"text\":\"14 October 2016\\n"
            + BODY
            + "\",\"more\":{\"deep\":[1,2]}}";
    List<ReadResult> results = read("a.jsonl", lines);
    assertEquals(List.of("r-1", "r-2"), results.stream().map(ReadResult::id).toList());
    Report first = report(results.get(0));
    assertEquals(LocalDate.of(2024, 5, 6), first.publication().date());
    assertEquals("given", first.publication().dateBasis());
    assertEquals("https://example.org/1", first.publication().url());
    assertEquals("a.jsonl:1", first.source());
    Report second = report(results.get(1));
    assertNull(second.publication().date());
    assertEquals("14 October 2016\n" + BODY, second.text());
  }

  @Test
  void namesABrokenLineAndGoesOn() {
    String lines =
        "{\"id\":\"1\",\"text\":\""
            + BODY
            + "\"}\n{\"id\":\"2\",\"text\":\"The for\n"
            + "[1]\n{\"id\":\"4\"}\n{\"id\":\"5\",\"text\":\""
            + BODY
            + "\"}\n";
    List<ReadResult> results = read("a.jsonl", lines);
    assertEquals(5, results.size());
    assertEquals("line 2, column 26", failure(results.get(1)).where());
    assertTrue(failure(results.get(1)).reason().contains("breaks off"));
    assertTrue(failure(results.get(2)).reason().contains("not a JSON object"));
    assertTrue(failure(results.get(3)).reason().contains("no \"text\""));
    assertEquals("5", report(results.get(4)).id());
  }

  @Test
  void tellsTheFirstByteOfAWrongCharsetInJsonLines() {
    byte[] line = "{\"id\":\"1\",\"text\":\"Встреча\"}".getBytes(Charset.forName("windows-1251"));
    Outcome.Failed failed = failure(read("a.jsonl", line).get(0));
    assertEquals("line 1, byte 18", failed.where());
    assertTrue(failed.reason().contains("not valid UTF-8"));
  }

  @Test
  void takesAnImpossibleDateForUnknown() {
    String line = "{\"published\":\"2024-02-30\",\"text\":\"" + BODY + "\"}";
    assertNull(report(read("a.jsonl", line).get(0)).publication().date());
  }

  @Test
  void refusesEmptyAndBinaryContent() {
    assertEquals("empty", failure(read("a.txt", "").get(0)).reason());
    assertEquals("empty", failure(read("a.jsonl", "").get(0)).reason());
    assertEquals("no text in it", failure(read("a.txt", " \n\t\n").get(0)).reason());
    assertTrue(failure(read("a.pdf", "%PDF-1.4 ...").get(0)).reason().contains("damaged"));
    assertTrue(failure(read("a.txt", "abc\0def\0ghi" + BODY).get(0)).reason().contains("binary"));
  }

  @Test
  void refusesAPageBeyondTheLimitWithoutHoldingItAll() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            java.util.Arrays.fill(into, from, from + length, (byte) 'a');
            return length;
          }
        };
    try (var results = reader.read(Document.of("big.txt", () -> endless))) {
      assertEquals("larger than 64 MB", failure(results.toList().get(0)).reason());
    }
  }

  @Test
  void reportsTroubleOfTheStreamAsAFailure() {
    Document document =
        Document.of(
            "a.txt",
            () -> {
              throw new IOException("the disk is gone");
            });
    try (var results = reader.read(document)) {
      assertEquals("the disk is gone", failure(results.toList().get(0)).reason());
    }
  }

  @Test
  void tellsJsonLinesOnStandardInputByTheirContent() {
    String line = "{\"id\":\"x\",\"text\":\"" + BODY + "\"}";
    for (String input : List.of(line, BODY)) {
      Source source =
          Source.of("-", new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
      try (var results = reader.read(source)) {
        assertEquals(BODY, report(results.toList().get(0)).text());
      }
    }
  }

  @Test
  void passesTheMarkOn() {
    Document document =
        Document.of("a.txt", BODY.getBytes(StandardCharsets.UTF_8)).withMark(Mark.RESTRICTED);
    try (var results = reader.read(document)) {
      assertEquals(Mark.RESTRICTED, report(results.toList().get(0)).mark());
    }
  }

  @Test
  void opensADocumentOnlyWhenItIsReached() {
    int[] opened = {0};
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"").append(BODY).append("\"}\n");
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    InputStream counted =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            int n = super.read(into, from, length);
            opened[0] += Math.max(0, n);
            return n;
          }
        };
    try (var results = reader.read(Document.of("a.jsonl", () -> counted))) {
      assertEquals("0", results.iterator().next().id());
    }
    assertTrue(opened[0] < bytes.length, "read " + opened[0] + " of " + bytes.length);
  }
}
