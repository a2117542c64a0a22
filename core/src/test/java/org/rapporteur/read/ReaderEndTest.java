package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.lexicon.Lexicon;

class ReaderEndTest {
  private static final String LINES =
      "{\"id\":\"a\",\"text\":\"The oven is hot.\"}\n{\"id\":\"b\",\"text\":\"Talks in Oslo.\"}\n";

  private static Document lines() {
    return Document.of("x.jsonl", LINES.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void staysAtItsEndHoweverOftenItIsAsked() {
    Iterator<ReadResult> results = new Reader(Lexicon::of).read(lines()).iterator();
    results.next();
    assertInstanceOf(ReadResult.Read.class, results.next());
    for (int i = 0; i < 3; i++) {
      assertFalse(results.hasNext());
    }
  }

  @Test
  void passesOverLinesThatDoNotPassTheSieve() {
    Reader reader = new Reader(Lexicon::of, text -> text.contains("Talks"));
    List<ReadResult> results = reader.read(lines()).toList();
    assertEquals(new ReadResult.PassedOver("a", "x.jsonl:1"), results.get(0));
    assertEquals("b", assertInstanceOf(ReadResult.Read.class, results.get(1)).id());
  }

  @Test
  void siftsPagesByTheirRawTextButReadsWhatIsNoPlainUtf8() {
    Reader reader = new Reader(Lexicon::of, text -> false);
    String page = "<html><body><p>Переговоры в Осло прошли в среду утром.</p></body></html>";
    assertTrue(
        reader
            .read(Document.of("a.html", page.getBytes(StandardCharsets.UTF_8)))
            .allMatch(result -> result instanceof ReadResult.PassedOver));
    assertTrue(
        reader
            .read(Document.of("a.html", page.getBytes(Charset.forName("windows-1251"))))
            .allMatch(result -> result instanceof ReadResult.Read));
  }
}
