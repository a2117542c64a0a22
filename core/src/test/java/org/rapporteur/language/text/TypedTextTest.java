package org.rapporteur.language.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

class TypedTextTest {
  private static void assertStands(String typed, String read, String as) {
    TypedText text = TypedText.of(typed);
    int at = text.plain().indexOf(read);
    Span span = text.typed(new Span(at, at + read.length()));
    assertEquals(as, span.of(typed));
    assertEquals(new Span(at, at + read.length()), text.read(span));
  }

  @Test
  void leavesAPlainTextAsItIs() {
    String typed = "Straße, علی\u200cاکبر, 第九轮\u3000😀\n";
    TypedText text = TypedText.of(typed);
    assertTrue(text.isPlain());
    assertEquals(typed, text.plain());
    assertEquals(new Span(1, 4), text.typed(new Span(1, 4)));
    assertEquals(new Span(1, 4), text.read(new Span(1, 4)));
  }

  @Test
  void takesOutWhatIsNotSeen() {
    String typed = "\u2068Min\u00adis\u00adter\u2069 of\u200b De\u00adfence";
    assertEquals("Minister of Defence", TypedText.of(typed).plain());
    assertStands(typed, "Minister", "Min\u00adis\u00adter");
    assertStands(typed, "Defence", "De\u00adfence");
  }

  @Test
  void readsEverySpaceAsAPlainOne() {
    assertEquals("5 May 2024\nOslo", TypedText.of("5\u00a0May\u202f2024\u2028Oslo").plain());
  }

  @Test
  void joinsAccentsToTheirLetters() {
    String typed = "Re\u0301union du Conseil a\u0300 \u0627\u0654 й";
    assertEquals("Réunion du Conseil à أ й", TypedText.of(typed).plain());
    assertStands(typed, "Réunion", "Re\u0301union");
    assertStands(typed, "Conseil", "Conseil");
    assertStands(typed, "أ", "\u0627\u0654");
  }

  @Test
  void readsNothingWhereNothingIsSeen() {
    TypedText text = TypedText.of("\u200e\u00ad");
    assertEquals("", text.plain());
    assertEquals(new Span(0, 0), text.read(new Span(0, 2)));
  }
}
