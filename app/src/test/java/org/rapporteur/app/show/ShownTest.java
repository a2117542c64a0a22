package org.rapporteur.app.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void isolatesRightToLeftWords() {
    assertEquals("\u2068وزارة الدفاع\u2069", Shown.of("وزارة الدفاع"));
    assertEquals("Ministry of Defence", Shown.of("Ministry of Defence"));
    assertEquals("Министерство обороны", Shown.of("Министерство обороны"));
  }

  @Test
  void keepsWordsOnOneLine() {
    assertEquals("a b c", Shown.of(" a\n\tb\r\n c "));
  }

  @Test
  void takesAwayWhatMovesTheCursorOrTurnsTheLine() {
    assertEquals("[31mred", Shown.of("\u001b[31mred\u0007"));
    assertEquals("abc", Shown.of("a\u202eb\u2066c\u200f"));
  }
}
