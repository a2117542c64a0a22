package org.rapporteur.app.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void foldsCaseAccentsAndArabicLetterVariants() {
    assertEquals("ecole d ete", Wording.folded("École d'Été"));
    assertEquals("احمد", Wording.folded("أحـمد"));
    assertEquals("", Wording.folded("— …"));
  }

  @Test
  void dropsSmallWordsAndArabicPrefixes() {
    assertEquals(List.of("ministry", "defence"), Wording.words("The Ministry of Defence"));
    assertEquals(List.of("زاره", "دفاع"), Wording.words("وزارة الدفاع"));
    assertEquals(List.of("中", "国"), Wording.words("中国"));
  }

  @Test
  void takesRussianFormsOfOneStemForOneWord() {
    assertTrue(Wording.sameWord("министр", "министра"));
    assertFalse(Wording.sameWord("министр", "посол"));
    assertTrue(Wording.sameWord("consultation", "consultations"));
    assertFalse(Wording.sameWord("bus", "bu"));
  }

  @Test
  void measuresAgreementOverTheWordsThatCount() {
    assertEquals(1.0, Wording.agreement("Ministry of Defence", "the defence ministry"), 1e-12);
    assertEquals(0.5, Wording.agreement("arms control", "arms sales"), 1e-12);
    assertEquals(0.0, Wording.agreement("arms control", "of the"), 1e-12);
    assertEquals(1.0, Wording.agreement("of", "the"), 1e-12);
  }

  @Test
  void refusesAQuoteFarLongerThanTheGoldOne() {
    assertTrue(Wording.sameQuote("next round in Cairo", "the next round will be in Cairo"));
    assertFalse(Wording.sameQuote("next round in Cairo", "talks were long"));
    assertFalse(Wording.sameQuote("Cairo", "Cairo " + "word ".repeat(20)));
  }
}
