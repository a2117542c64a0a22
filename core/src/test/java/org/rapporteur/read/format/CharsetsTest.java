package org.rapporteur.read.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.read.body.LanguageIdentifier;

class CharsetsTest {
  private static final String RUSSIAN =
      "Министры встретились в столице и договорились о том, что переговоры будут продолжены.";
  private static final String ARABIC =
      "التقى الوزيران في العاصمة واتفقا على أن المحادثات بين البلدين سوف تستمر";
  private static final String FRENCH =
      "Les ministres ont décidé à l'unanimité que la séance était levée.";
  private static final String CHINESE = "两国外长在首都会晤，双方同意在一年内继续对话，这是大家的共识。";

  private final Charsets charsets = new Charsets(LanguageIdentifier.standard());

  private void assertTold(String text, String charset) throws Unreadable {
    Bytes bytes = Bytes.of(text.getBytes(Charset.forName(charset)));
    assertEquals(text, charsets.decode(bytes, null).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "UTF-16LE", "UTF-16"})
  void tellsRussian(String charset) throws Unreadable {
    assertTold(RUSSIAN, charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "UTF-16BE", "UTF-16"})
  void tellsArabic(String charset) throws Unreadable {
    assertTold(ARABIC, charset);
  }

  @Test
  void tellsFrenchAndChinese() throws Unreadable {
    assertTold(FRENCH, "windows-1252");
    assertTold(CHINESE, "GB18030");
  }

  @Test
  void believesTheBytesRatherThanADeclarationOnceTheyAreValidUtf8() throws Unreadable {
    Bytes bytes = Bytes.of(RUSSIAN.getBytes(StandardCharsets.UTF_8));
    assertEquals(RUSSIAN, charsets.decode(bytes, "windows-1251").text());
  }

  @Test
  void believesADeclarationForBytesThatAreNotUtf8() throws Unreadable {
    Bytes bytes = Bytes.of("Ж".getBytes(Charset.forName("windows-1251")));
    assertEquals("Ж", charsets.decode(bytes, "windows-1251").text());
  }

  @Test
  void refusesUtf8ThatBreaksOffInsideACharacter() {
    byte[] whole = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, 11);
    Unreadable trouble = assertThrows(Unreadable.class, () -> charsets.decode(Bytes.of(cut), null));
    assertEquals("byte 10", trouble.where());
    assertTrue(trouble.reason().contains("breaks off"));
  }

  @Test
  void refusesUtf8WithABrokenByteInTheMiddle() {
    byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    bytes[40] = (byte) 0xff;
    Unreadable trouble =
        assertThrows(Unreadable.class, () -> charsets.decode(Bytes.of(bytes), null));
    assertTrue(trouble.reason().startsWith("not valid UTF-8 at byte"));
  }
}
