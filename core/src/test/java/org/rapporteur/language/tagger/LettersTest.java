package org.rapporteur.language.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void levelsArabicSpellings() {
    assertEquals("احمد", Letters.normalise("أحمَـد"));
    assertEquals("مصطفي", Letters.normalise("مصطفى"));
    assertEquals("القاهره", Letters.normalise("القاهرة"));
  }

  @Test
  void levelsCaseAndDigits() {
    assertEquals("алена", Letters.normalise("АЛЁНА"));
    assertEquals("g00", Letters.normalise("G20"));
  }

  @Test
  void takesOffArabicClitics() {
    assertEquals("وزير", Letters.stem("والوزير"));
    assertEquals("وزير", Letters.stem("للوزير"));
    assertEquals("وزير", Letters.stem("بالوزير"));
    assertEquals("علي", Letters.stem("علي"));
  }

  @Test
  void takesOffRussianEndings() {
    assertEquals(Letters.stem("министр"), Letters.stem("министра"));
    assertEquals(Letters.stem("петров"), Letters.stem("петрову"));
  }
}
