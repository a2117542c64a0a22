package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.lexicon.Lexicon;

class HostileInputTest {
  private static final String PROSE =
      "<p>The foreign ministers of Ruritania and Grand Fenwick met in Strelsau on Friday and agreed"
          + " to hold the next round of their consultations in the coming spring.</p>";

  private final Reader reader = new Reader(Lexicon::of);

  private List<ReadResult> read(String name, byte[] content) {
    try (var results = reader.read(Document.of(name, content))) {
      return results.toList();
    }
  }

  private ReadResult readPage(String html) {
    return read("page.html", html.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  private static String reason(ReadResult result) {
    return assertInstanceOf(ReadResult.Failed.class, result).failure().reason();
  }

  private static String text(ReadResult result) {
    return assertInstanceOf(ReadResult.Read.class, result).report().text();
  }

  private static byte[] whole(String name) throws IOException {
    if (name.equals("a.html")) {
      try (InputStream in = HostileInputTest.class.getResourceAsStream("ministry.html")) {
        return Objects.requireNonNull(in).readAllBytes();
      }
    }
    String text =
        "Встреча министров\r\nМинистры двух стран встретились 3 мая 2018 года — и обсудили…";
    String line =
        "{\"id\":\"r\",\"published\":\"2018-05-03\",\"text\":\"Встреча \\\"министров\\\"\"}\n";
    return (name.equals("a.txt") ? text : line + line).getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.jsonl", "-"})
  void readsWhatIsClippedAtAnyByteOrSaysWhyNot(String name) throws IOException {
    byte[] whole = whole(name);
    for (int length = 0; length <= whole.length; length++) {
      byte[] clipped = Arrays.copyOf(whole, length);
      assertFalse(read(name, clipped).isEmpty(), "clipped at " + length);
    }
  }

  @Test
  void refusesAPageClippedBeforeTheEndOfItsArticle() throws IOException {
    byte[] whole = whole("a.html");
    int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("</article>");
    for (int length = 1000; length < end; length++) {
      ReadResult result = read("a.html", Arrays.copyOf(whole, length)).get(0);
      assertInstanceOf(ReadResult.Failed.class, result, "clipped at " + length);
    }
  }

  @Test
  void readsNoiseWithoutTrouble() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] noise = new byte[random.nextInt(400)];
      random.nextBytes(noise);
      for (String name : List.of("a.txt", "a.html", "a.jsonl", "a")) {
        assertFalse(read(name, noise).isEmpty());
      }
    }
  }

  @Test
  void refusesAPageOfTwoHundredMegabytesQuickly() {
    byte[] chunk = "<p>words and more words</p>".repeat(40_000).getBytes(StandardCharsets.UTF_8);
    int chunks = (200 << 20) / chunk.length;
    InputStream page =
        new SequenceInputStream(
            Collections.enumeration(
                IntStream.range(0, chunks)
                    .mapToObj(i -> (InputStream) new java.io.ByteArrayInputStream(chunk))
                    .toList()));
    try (var results = reader.read(Document.of("big.html", () -> page))) {
      assertTimeout(
          Duration.ofSeconds(20),
          () -> assertEquals("larger than 64 MB", reason(results.toList().get(0))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "table", "ul", "blockquote", "section", "a", "span"})
  void readsTenThousandNestedTags(String tag) {
    String html =
        "<html><body>"
            + ("<" + tag + ">").repeat(10_000)
            + PROSE
            + ("</" + tag + ">").repeat(10_000)
            + "</body></html>";
    assertTimeout(
        Duration.ofSeconds(20), () -> assertTrue(text(readPage(html)).contains("Ruritania")));
  }

  @Test
  void refusesAPageOfTagsOnly() {
    String html = "<p>".repeat(1_000_001);
    assertTimeout(
        Duration.ofSeconds(20), () -> assertTrue(reason(readPage(html)).contains("tags")));
  }

  @Test
  void readsManyBlocksQuickly() {
    String html = "<html><body>" + PROSE.repeat(20_000) + "</body></html>";
    assertTimeout(
        Duration.ofSeconds(20), () -> assertTrue(text(readPage(html)).length() > 1_000_000));
  }

  @Test
  void readsALongLineQuickly() {
    byte[] text =
        "word. Word, Слово (2018-05-03) ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    assertTimeout(Duration.ofSeconds(20), () -> assertEquals(1, read("a.txt", text).size()));
  }

  @Test
  void showsScriptAsNothingAndMarkupInTextAsInertText() {
    String html =
        "<html><body><script>alert(1)</script><p onclick='alert(2)'>Before &lt;script&gt;alert(3)"
            + "&lt;/script&gt; after</p><iframe src='x'>frame</iframe></body></html>";
    assertEquals("Before <script>alert(3)</script> after", text(readPage(html)));
  }

  @Test
  void refusesBrokenUtf16() {
    byte[] odd = "\uFEFFwords".getBytes(StandardCharsets.UTF_16LE);
    assertTrue(reason(read("a.txt", Arrays.copyOf(odd, 7)).get(0)).contains("UTF-16LE at byte 6"));
    byte[] lone = {(byte) 0xff, (byte) 0xfe, 'a', 0, 0x00, (byte) 0xd8, 'b', 0};
    assertTrue(reason(read("a.txt", lone).get(0)).contains("not valid UTF-16LE at byte 4"));
  }

  @Test
  void refusesNulsInAPageAndInALine() {
    assertTrue(reason(readPage("<p>a\0b c d e f g h</p>")).contains("binary content"));
    String line = "{\"text\":\"a\\u0000b\"}";
    ReadResult result = read("a.jsonl", line.getBytes(StandardCharsets.UTF_8)).get(0);
    assertTrue(reason(result).contains("binary content"));
  }

  @Test
  void refusesJsonNestedBeyondMeasure() {
    String line = "{\"text\":\"x\",\"deep\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertTrue(
        reason(read("a.jsonl", line.getBytes(StandardCharsets.UTF_8)).get(0)).contains("measure"));
  }
}
